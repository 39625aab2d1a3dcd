import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundTo } from '../series/round-to.js'
import { differenceWords } from './curve-words.js'
import { figure, figureWithUnit, unitKind } from './figures.js'
import { catalogueFor } from './language.js'

const en = catalogueFor('en-GB')
const cy = catalogueFor('cy')

describe('a figure', () => {
  it.each([
    [288.5, 0, '289'],
    [-288.5, 0, '−289'],
    [1.005, 2, '1.01'],
    [25310, 0, '25,310'],
    [-0.2, 0, '0'],
  ])('of %d at %d decimals is printed %s', (value, decimals, printed) => {
    expect(figure(value, decimals, en)).toBe(printed)
  })

  it('is printed as the locale has it, small or large', () => {
    const places = fc.integer({ min: 0, max: 4 })
    const any = fc.oneof(
      fc.double({ min: -2000, max: 2000, noNaN: true }),
      fc.integer({ min: -1e7, max: 1e7 }),
    )
    fc.assert(
      fc.property(fc.constantFrom('en-GB', 'cy-GB', 'de-DE'), places, any, (locale, decimals, value) => {
        const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
        const printed = new Intl.NumberFormat(locale, digits).format(roundTo(value, decimals) || 0)
        expect(figure(value, decimals, { ...en, locale })).toBe(printed.replace('-', '−'))
      }),
    )
  })
})

describe('a unit', () => {
  it.each([
    ['Percentage', 'percent', '24.6%'],
    ['% of births', 'percent', '24.6%'],
    ['percentage points', 'count', '24.6 percentage points'],
    ['Rate per 10,000', 'rate', '24.6 per 10,000'],
    ['Standardised rate per 100,000', 'rate', '24.6 per 100,000'],
    ['Number of foster places', 'count', '24.6 foster places'],
    ['Count', 'count', '24.6'],
    ['Average Score', 'count', '24.6'],
    ['£', 'count', '£24.6'],
  ])('“%s” is a %s, said as %s', (unit, kind, said) => {
    expect(unitKind(unit)).toBe(kind)
    expect(figureWithUnit(24.6, { decimals: 1, unit }, en)).toBe(said)
  })

  it.each([
    ['children', 0, '3 fewer than forecast'],
    ['', 0, '3 fewer than forecast'],
    ['Number of cases', 0, '3 fewer than forecast'],
    ['Leavers FTE', 1, '3.0 lower than forecast'],
    ['Average Score', 0, '3 lower than forecast'],
    ['£', 0, '£3 lower than forecast'],
    ['%', 1, '3.0 percentage points lower than forecast'],
  ])('“%s” at %d decimals differs as “%s”', (unit, decimals, said) => {
    expect(differenceWords(-3, { decimals, unit }, en)).toBe(said)
  })

  it.each([
    ['%', -1, '1.0 percentage points lower than forecast', '1.0 pwynt canrannol yn is na’r rhagolwg'],
    ['%', 0.04, 'the same as forecast', 'yr un fath â’r rhagolwg'],
    ['%', 1, '1.0 percentage points higher than forecast', '1.0 pwynt canrannol yn uwch na’r rhagolwg'],
    ['', 2, '2.0 higher than forecast', '2.0 yn uwch na’r rhagolwg'],
  ])('%s: a difference of %d is “%s”', (unit, difference, english, welsh) => {
    expect(differenceWords(difference, { decimals: 1, unit }, en)).toBe(english)
    expect(differenceWords(difference, { decimals: 1, unit }, cy)).toBe(welsh)
  })
})
