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

  it('is none where the words name no one kind', () => {
    expect(readPeriodKind('financial or academic year')).toBeNull()
    expect(readPeriodKind('')).toBeNull()
  })
})
