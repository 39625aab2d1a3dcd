import { describe, expect, it } from 'vitest'
import { findPeriod } from './find-period.js'
import { parsePeriod } from './parse-period.js'
import { stepPeriod } from './step-period.js'

describe('a period', () => {
  it.each([
    ['2016', 'financial-year', '2015-04-01', '2016-03-31'],
    ['2016', 'academic-year', '2015-09-01', '2016-08-31'],
    ['2016', 'calendar-year', '2016-01-01', '2016-12-31'],
    ['2016', 'snapshot', '2016-03-31', '2016-03-31'],
    ['2015/16', 'financial-year', '2015-04-01', '2016-03-31'],
    ['1999-00', 'financial-year', '1999-04-01', '2000-03-31'],
    ['31 March 2016', undefined, '2016-03-31', '2016-03-31'],
    ['Year ending March 2016', undefined, '2015-04-01', '2016-03-31'],
  ] as const)('%s (%s) runs from %s to %s', (label, type, start, end) => {
    expect(parsePeriod(label, type)).toMatchObject({ label, start, end })
  })

  it.each(['2016', '2010-12', '31 June 2016', 'soon', ''])('%j alone is not guessed at', (label) => {
    expect(parsePeriod(label)).toBeNull()
  })

  it.each([
    ['2015/16', 'financial-year', '2016/17'],
    ['1998-99', 'academic-year', '1999-00'],
    ['31 March 2016', 'snapshot', '31 March 2017'],
    ['Year ending Mar 2016', 'year-ending', 'Year ending Mar 2017'],
    ['2016', 'calendar-year', '2017'],
  ] as const)('after %s (%s) comes %s', (label, type, next) => {
    const period = parsePeriod(label, type) ?? parsePeriod(label)!
    expect(stepPeriod(period, 1, 1).label).toBe(next)
    expect(stepPeriod(stepPeriod(period, 1, 1), -1, 1)).toEqual(period)
  })

  it.each(['2016', '2015/16', '2015-16', '31 March 2016'])('of financial years is found as %s', (named) => {
    const years = ['2014/15', '2015/16', '2016/17'].map((label) => parsePeriod(label, 'financial-year')!)
    expect(findPeriod(years, named)?.label).toBe('2015/16')
  })
})
