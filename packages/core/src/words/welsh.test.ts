import { describe, expect, it } from 'vitest'
import { afterNumeral } from './after-numeral-cy.js'
import { figureWithUnit } from './figures.js'
import { catalogueFor } from './language.js'
import { performanceWordsFor } from './performance-words.js'
import { ruleWordsFor } from './rule-words.js'

const cy = catalogueFor('cy')

describe('Welsh after a numeral', () => {
  it.each([
    [1, 'cyfnod', 'masculine', '1 cyfnod'],
    [2, 'cyfnod', 'masculine', '2 gyfnod'],
    [3, 'cyfnod', 'masculine', '3 chyfnod'],
    [4, 'cyfnod', 'masculine', '4 cyfnod'],
    [6, 'cyfnod', 'masculine', '6 chyfnod'],
    [12, 'cyfnod', 'masculine', '12 cyfnod'],
    [2, 'pwynt', 'masculine', '2 bwynt'],
    [3, 'pwynt', 'masculine', '3 phwynt'],
    ['2.3', 'pwynt', 'masculine', '2.3 pwynt'],
    [1, 'cromlin', 'feminine', '1 gromlin'],
    [2, 'cromlin', 'feminine', '2 gromlin'],
    [3, 'cromlin', 'feminine', '3 cromlin'],
    [6, 'cromlin', 'feminine', '6 chromlin'],
    [2, 'gwaith', 'feminine', '2 waith'],
    [2, 'ffigur', 'masculine', '2 ffigur'],
    [3, 'newid', 'masculine', '3 newid'],
    [2, 'newid', 'masculine', '2 newid'],
    [2, 'grŵp', 'masculine', '2 rŵp'],
    [6, 'tŷ', 'masculine', '6 thŷ'],
  ] as const)('changes the first sound of the noun: %s %s (%s) is “%s”', (figure, noun, gender, said) => {
    expect(afterNumeral(figure, noun, gender)).toBe(said)
  })

  it.each([
    ['children', 305, '305 o blant'],
    ['children', 1, '1 plentyn'],
    ['plant', 12, '12 o blant'],
    ['Number of Places', 40, '40 o leoedd'],
    ['care leavers', 201, '201 o bobl sy’n gadael gofal'],
    ['per 10,000 children', 65, '65 fesul 10,000 o blant'],
    ['Rate per 10,000', 65, '65 fesul 10,000'],
    ['per 100,000 aged 10 to 17', 122, '122 fesul 100,000 o bobl 10 i 17 oed'],
    ['widgets', 3, '3 widgets'],
    ['per 1,000 widgets', 3, '3 fesul 1,000 widgets'],
    ['%', 3, '3%'],
  ])(
    'says units that are often counted in Welsh, and leaves others as they are written: %s',
    (unit, value, said) => {
      expect(figureWithUnit(value, { decimals: 0, unit }, cy)).toBe(said)
    },
  )

  it('counts curves, periods, points and times as they are said', () => {
    expect([
      cy.card.improving(1, 1),
      cy.card.improving(0, 1),
      cy.card.improving(0, 10),
      cy.card.improving(2, 6),
      cy.difference('percent', 'more', '2'),
      cy.difference('percent', 'less', '0.5'),
      cy.timesInTen(2),
      cy.timesInTen(3),
      cy.timesInTen(4),
      cy.explain.withoutFigure(1),
      cy.explain.withoutFigure(2),
      cy.explain.earlierOrigins(3, 7, 9),
      ruleWordsFor('cy').moved.up('5', '4', 3),
      performanceWordsFor('cy').complete(2, 3),
    ]).toMatchInlineSnapshot(`
      [
        "Mae’r gromlin yn dangos tystiolaeth o welliant",
        "Nid yw’r gromlin yn dangos tystiolaeth o welliant",
        "Nid yw’r un o’r 10 cromlin yn dangos tystiolaeth o welliant",
        "Mae 2 o’r 6 chromlin yn dangos tystiolaeth o welliant",
        "2 bwynt canrannol yn uwch",
        "0.5 pwynt canrannol yn is",
        "tua dwywaith ym mhob 10",
        "tua teirgwaith ym mhob 10",
        "tua 4 gwaith ym mhob 10",
        "Nid oes ffigur ar gyfer 1 cyfnod ers hynny, felly ni chyfrifir ef.",
        "Nid oes ffigur ar gyfer 2 gyfnod ers hynny, felly ni chyfrifir hwy.",
        "O ofyn ar 3 phwynt cynharach yn yr hanes hwn, byddai ystod debygol (8 o bob 10) yr un dull wedi cynnwys 7 o’r 9 ffigur a ddilynodd.",
        "Mae’r ffigur diweddaraf, 5, yn uwch na’r un 3 chyfnod cynt, 4.",
        "Cyfnodau cyflawn: 2 o 3. Nid oes ffigur i’r lleill, ac fe’u gadewir allan.",
      ]
    `)
  })
})
