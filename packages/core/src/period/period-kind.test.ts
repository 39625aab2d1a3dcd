import { describe, expect, it } from 'vitest'
import { readPeriodKind } from './period-kind.js'

describe('the kind of a period, in somebody’s words', () => {
  it.each([
    ['year ending 30 September', { type: 'year-ending', ends: '30 September' }],
    ['snapshot_31_mar', { type: 'snapshot', ends: '31 March' }],
    ['Year ending 30 Septem', { type: 'year-ending', ends: '30 September' }],
    ['academic_year', { type: 'academic-year' }],
    ['month', { type: 'month' }],
  ])('%s', (text, kind) => {
    expect(readPeriodKind(text)).toEqual(kind)
  })

  it('ends in the last month it names', () => {
    expect(readPeriodKind('Year ending (Jan to Dec)')).toEqual({ type: 'year-ending', ends: 'December' })
    expect(readPeriodKind('Year ending (Apr-Mar)')).toEqual({ type: 'year-ending', ends: 'March' })
  })

  it.each([
    ['rolling 12 months to June', { type: 'rolling', ends: 'June', months: 12 }],
    ['rolling_12_months_to_30_june', { type: 'rolling', ends: '30 June', months: 12 }],
    ['12 months to June', { type: 'year-ending', ends: 'June', months: 12 }],
    ['12 months ended 30th June', { type: 'year-ending', ends: '30 June', months: 12 }],
    ['12-month ending 5 April', { type: 'year-ending', ends: '5 April', months: 12 }],
    ['twelve-month ending June', { type: 'year-ending', ends: 'June' }],
    ['year to the end of June', { type: 'year-ending', ends: 'June' }],
    ['year ending June 30', { type: 'year-ending', ends: '30 June' }],
    ['year to June 2024', { type: 'year-ending', ends: 'June' }],
    ['year ending: 1 March to 28 February', { type: 'year-ending', ends: '28 February' }],
    ['1 April to 31 March, year ending', { type: 'year-ending', ends: '31 March' }],
  ])('ends on the day beside its month, which is no number of months: “%s”', (text, kind) => {
    expect(readPeriodKind(text)).toEqual(kind)
  })

  it('takes two figures behind a month for no day where they may be a year', () => {
    expect(readPeriodKind('Year to Jun-24')).toEqual({ type: 'year-ending', ends: 'June' })
  })

  it.each([
    ['rolling 3 months to June', { type: 'rolling', ends: 'June', months: 3 }],
    ['3-month rolling', { type: 'rolling', months: 3 }],
    ['6 months ending 30 September', { type: 'rolling', ends: '30 September', months: 6 }],
    ['rolling 12 months', { type: 'rolling', months: 12 }],
    ['rolling', { type: 'rolling' }],
    ['rolling 3 years to March', { type: 'pooled' }],
    ['rolling 3-year average', { type: 'pooled' }],
    ['3 year rolling', { type: 'pooled' }],
    ['quarter 2 year 2024', { type: 'quarter' }],
    ['month ending 30 June', { type: 'month' }],
  ])('is as long as it says: “%s”', (text, kind) => {
    expect(readPeriodKind(text)).toEqual(kind)
  })

  it('is none where the words name no one kind', () => {
    expect(readPeriodKind('financial or academic year')).toBeNull()
    expect(readPeriodKind('')).toBeNull()
    expect(readPeriodKind('three months to June')).toBeNull()
  })
})
