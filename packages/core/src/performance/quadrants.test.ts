import { describe, expect, it } from 'vitest'
import { curve } from '../curve/curve.js'
import { catalogueFor } from '../words/language.js'
import {
  measureSentence,
  performanceWordsFor,
  quadrantsParagraph,
  quadrantsSentence,
} from '../words/performance-words.js'
import { keepBackPairs } from './keep-back-pairs.js'
import { quadrants } from './quadrants.js'
import { MEASURES, TRAINING } from './training.fixture.js'

const ids = (placed: readonly ({ readonly measure: { readonly id: string } } | null)[]) =>
  placed.map((one) => one?.measure.id ?? null)

describe('a service in three questions', () => {
  it('puts each measure in its one quadrant, starred ones first and in their order', () => {
    const grid = quadrants(TRAINING, MEASURES)
    expect(ids(grid.howMuch)).toEqual(['places'])
    expect(ids(grid.howWell)).toEqual(['completed', 'take-up'])
    expect(ids(grid.headlines)).toEqual(['practice-share', 'completed', 'take-up'])
    expect(grid.headlines.map(({ headline }) => headline)).toEqual([1, 2, 3])
  })

  it('sets the # and the % of the same thing side by side, and a number without a share below', () => {
    const grid = quadrants(TRAINING, MEASURES)
    expect(grid.betterOff.map(({ number, share }) => ids([number, share]))).toEqual([
      ['practice-number', 'practice-share'],
    ])
    const alone = MEASURES.map((measure) =>
      measure.id === 'practice-share' ? { ...measure, pair: 'x' } : measure,
    )
    expect(quadrants(TRAINING, alone).betterOff.map(({ number, share }) => ids([number, share]))).toEqual([
      [null, 'practice-share'],
      ['practice-number', null],
    ])
  })

  it('finds a pair from either end', () => {
    const other = MEASURES.map((measure) => {
      if (measure.id === 'practice-number') return { ...measure, pair: 'practice-share' }
      return measure.id === 'practice-share' ? { ...measure, pair: '' } : measure
    })
    expect(quadrants(TRAINING, other).betterOff).toHaveLength(1)
  })

  it('keeps what has no good data on the agenda, in order, and off the quadrants', () => {
    const grid = quadrants(TRAINING, MEASURES)
    expect(grid.agenda.map(({ id }) => id)).toEqual(['children'])
    const two = [{ ...MEASURES[5]!, id: 'later', tier: 'data development agenda 2' }, ...MEASURES]
    expect(quadrants(TRAINING, two).agenda.map(({ id }) => id)).toEqual(['children', 'later'])
  })

  it('gives each its latest figure and the one before, and its curve where there is one', () => {
    const grid = quadrants(TRAINING, MEASURES)
    const share = grid.betterOff[0]!.share!
    expect([share.prior!.value, share.latest!.value]).toEqual([(20 / 37) * 100, (26 / 42) * 100])
    expect(share.curve).toBeNull()
    const drawn = curve(MEASURES[4]!, { polarity: 'higher' })
    const elsewhere = { ...drawn, indicator: { ...drawn.indicator, area: { code: 'X1', name: 'Elsewhere' } } }
    const another = { ...drawn, indicator: { ...drawn.indicator, id: 'take-up-of-something-else' } }
    const curved = quadrants(TRAINING, MEASURES, [elsewhere, another, drawn])
    expect(curved.betterOff[0]!.share!.curve).toBe(drawn)
    expect(curved.howWell.map((placed) => placed.curve)).toEqual([null, null])
    expect(quadrants(TRAINING, MEASURES, [elsewhere, another]).betterOff[0]!.share!.curve).toBeNull()
  })

  it('says which way the printed figure went, only from the period just before and never across a break', () => {
    const share = MEASURES[4]!
    const [first, second, third] = share.points
    const going = (own: object) => quadrants(TRAINING, [{ ...share, ...own }]).betterOff[0]!.share!.direction
    expect(going({})).toBe('up')
    expect(going({ polarity: 'lower', points: [third, second] })).toBe('down')
    expect(
      going({
        decimals: 0,
        points: [
          { ...first, value: 61.4 },
          { ...second, value: 60.6 },
        ],
      }),
    ).toBe('flat')
    expect(going({ points: [first, { ...second, value: null }, third] })).toBeNull()
    expect(going({ points: [first, second, { ...third, value: null }] })).toBe('up')
    expect(going({ points: [first] })).toBeNull()
    expect(going({ points: [] })).toBeNull()
    expect(going({ breaks: [{ at: third!.period, note: 'New survey' }] })).toBeNull()
    expect(going({ breaks: [{ at: second!.period, note: 'New survey' }] })).toBe('up')
  })

  it('pairs the # and the % of one area only', () => {
    const elsewhere = MEASURES.map((measure) =>
      measure.id === 'practice-number' ? { ...measure, area: { code: 'E2', name: 'Elsewhere' } } : measure,
    )
    expect(quadrants(TRAINING, elsewhere).betterOff).toHaveLength(2)
  })

  it('leaves out the measures of other services', () => {
    expect(quadrants({ ...TRAINING, id: 'other' }, MEASURES).howMuch).toEqual([])
  })

  it('is said in a sentence and a paragraph, the share better off first', () => {
    const grid = quadrants(TRAINING, MEASURES)
    const en = catalogueFor('en')
    const said = performanceWordsFor('en')
    expect(quadrantsSentence(grid, en, said)).toBe(
      'Share whose practice improved: 61.9% in the year ending 31 March 2025.',
    )
    expect(quadrantsParagraph(grid, en, said)).toBe(
      'Share whose practice improved: 61.9% in the year ending 31 March 2025. It was 54.1% in the year ending 31 March 2024. Social-work training has 5 measures. 3 are headline measures. One measure is wanted and has no good data yet: Children who say their social worker listens.',
    )
    const counted = quadrants(TRAINING, MEASURES.slice(0, 1))
    expect(quadrantsParagraph(counted, en, said)).toContain('Nothing yet says whether anyone is better off.')
    expect(quadrantsSentence(quadrants(TRAINING, []), en, said)).toBe(
      'Nothing yet says whether anyone is better off.',
    )
    expect(quadrantsParagraph(grid, catalogueFor('cy'), performanceWordsFor('cy'))).toContain('61.9%')
  })

  it('says one measure in words, with a figure or without', () => {
    const grid = quadrants(TRAINING, MEASURES)
    const [en, said] = [catalogueFor('en'), performanceWordsFor('en')]
    expect(measureSentence(grid.howMuch[0]!, en, said)).toBe(
      'Training places: 50 places in the year ending 31 March 2025. It was 48 places in the year ending 31 March 2024.',
    )
    const [one, none] = [MEASURES[0]!.points.slice(2), []].map(
      (points) => quadrants(TRAINING, [{ ...MEASURES[0]!, points }]).howMuch[0]!,
    )
    expect(measureSentence(one!, en, said)).toBe(
      'Training places: 50 places in the year ending 31 March 2025.',
    )
    expect(measureSentence(none!, en, said)).toBe('Training places: no figure yet.')
  })
})

describe('a figure kept back for one of a pair', () => {
  const hide = (id: string, symbol = 'c') =>
    MEASURES.map((measure) =>
      measure.id === id
        ? {
            ...measure,
            points: measure.points.map((point, index) =>
              index === 2 ? { period: point.period, value: null, symbol } : point,
            ),
          }
        : measure,
    )

  it.each([
    ['practice-number', 'practice-share'],
    ['practice-share', 'practice-number'],
  ])('of %s is not given away by %s', (kept, other) => {
    const safe = keepBackPairs(hide(kept)).find(({ id }) => id === other)!
    expect(safe.points[2]).toEqual({ period: safe.points[2]!.period, value: null, symbol: 'c' })
    expect(safe.points.slice(0, 2)).toEqual(MEASURES.find(({ id }) => id === other)!.points.slice(0, 2))
    const [row] = quadrants(TRAINING, hide(kept)).betterOff
    expect([row!.number!.latest, row!.share!.latest].map((point) => point!.period.label)).toEqual([
      '2023/24',
      '2023/24',
    ])
  })

  it('leaves out a curve that would show it, and takes one made of what is safe', () => {
    const [hidden, drawn] = [hide('practice-number'), curve(MEASURES[4]!)]
    expect(quadrants(TRAINING, hidden, [drawn]).betterOff[0]!.share!.curve).toBeNull()
    const safe = keepBackPairs(hidden)
    const again = curve(safe[4]!)
    expect(quadrants(TRAINING, safe, [again]).betterOff[0]!.share!.curve).toBe(again)
  })

  it('takes counts away that stand beside no figure', () => {
    const hidden = hide('practice-number').map((measure) =>
      measure.id === 'practice-share'
        ? { ...measure, points: measure.points.map((point) => ({ ...point, value: null })) }
        : measure,
    )
    const [row] = quadrants(TRAINING, hidden).betterOff
    expect(row!.share!.measure.points[2]).not.toHaveProperty('numerator')
    for (const own of [{ numerator: 26 }, { denominator: 42 }]) {
      const counts = hidden.map((measure) =>
        measure.id === 'practice-share'
          ? { ...measure, points: measure.points.map(({ period }) => ({ period, value: null, ...own })) }
          : measure,
      )
      expect(keepBackPairs(counts)[4]!.points[2]).toEqual({
        period: counts[4]!.points[2]!.period,
        value: null,
        symbol: 'c',
      })
    }
  })

  it('changes nothing where a figure is only missing, or for measures that are no pair', () => {
    const missing = hide('practice-number', 'x')
    expect(keepBackPairs(missing)).toEqual(missing)
    const others = keepBackPairs(hide('practice-number'))
    expect(others.filter((measure) => MEASURES.includes(measure)).map(({ id }) => id)).toEqual([
      'places',
      'take-up',
      'completed',
      'children',
    ])
    const ofAnother = hide('practice-number').map((measure) =>
      measure.id === 'practice-number' ? { ...measure, service: 'other' } : measure,
    )
    expect(keepBackPairs(ofAnother)).toEqual(ofAnother)
  })
})
