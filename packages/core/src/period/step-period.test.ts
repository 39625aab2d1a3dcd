import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePeriods } from './compare-periods.js'
import { overlaps } from './overlap.js'
import { parsePeriod } from './parse-period.js'
import type { PeriodType } from './period.js'
import { stepPeriod } from './step-period.js'

/** One label of each style, its kind, how many a year, and what the next one is called. */
const STYLES: readonly (readonly [string, PeriodType | undefined, number, string])[] = [
  ['2016', 'financial-year', 1, '2017'],
  ['2015/16', undefined, 1, '2016/17'],
  ['22/23', undefined, 1, '23/24'],
  ['Q4 22/23', undefined, 4, 'Q1 23/24'],
  ['Q4 2022-23 (p)', undefined, 4, 'Q1 2023-24'],
  ['Academic year 2020/21', undefined, 1, 'Academic year 2021/22'],
  ['1999-00', undefined, 1, '2000-01'],
  ['201718', undefined, 1, '201819'],
  ['2017-2018', undefined, 1, '2018-2019'],
  ['31 March 2016', undefined, 1, '31 March 2017'],
  ['31/03/2016', undefined, 1, '31/03/2017'],
  ['2016-03-31', undefined, 1, '2017-03-31'],
  ['42460', undefined, 1, '42825'],
  ['Year ending March 2016', undefined, 1, 'Year ending March 2017'],
  ['Mar-16', undefined, 12, 'Apr-16'],
  ['December 2022', undefined, 12, 'January 2023'],
  ['2021-12', 'month', 12, '2022-01'],
  ['202412', undefined, 12, '202501'],
  ['2009 12', undefined, 12, '2010 01'],
  ['2019 Q4', undefined, 4, '2020 Q1'],
  ['Q4 2019', undefined, 4, 'Q1 2020'],
  ['2019/20 Q3', undefined, 4, '2019/20 Q4'],
  ['2019/20 Q4', undefined, 4, '2020/21 Q1'],
  ['Oct-Dec 2018', undefined, 4, 'Jan-Mar 2019'],
  ['Oct-Dec 2018', 'snapshot', 4, 'Jan-Mar 2019'],
  ['2014-16', undefined, 1, '2015-17'],
  ['2013/14-15/16', undefined, 1, '2014/15-16/17'],
  ['Apr 2022-Mar 2023', undefined, 1, 'Apr 2023-Mar 2024'],
  ['Apr 2022-Mar 2023', undefined, 4, 'Jul 2022-Jun 2023'],
  ['2022 Week 52', undefined, 52, '2023 Week 1'],
  ['week ending 2010-01-08', undefined, 52, 'week ending 2010-01-15'],
  ['Autumn term 2023/24', undefined, 3, 'Spring term 2023/24'],
  ['202324 Summer Term', undefined, 3, '202425 Autumn Term'],
  ['autumn term 2023', undefined, 3, 'spring term 2024'],
  ['2019/20 [Note 5]', undefined, 1, '2020/21'],
  ['2025 (prov)', 'academic-year', 1, '2026'],
  ['01/04/2019 - 31/03/2020', undefined, 1, '01/04/2020 - 31/03/2021'],
  ['1/1/2020 to 31/1/2020', undefined, 12, '1/2/2020 to 29/2/2020'],
  ['1 April 2022 to 31 March 2023', undefined, 1, '1 April 2023 to 31 March 2024'],
  ['31/01/2023 00:00', undefined, 12, '28/02/2023 00:00'],
  ['20230131', undefined, 12, '20230228'],
  ['2022 (Jan-Dec)', undefined, 1, '2023 (Jan-Dec)'],
  ['2022/23 (Apr-Mar)', undefined, 1, '2023/24 (Apr-Mar)'],
  ['2023 JAN-MAR', undefined, 4, '2023 APR-JUN'],
  ['Q1 2023 (Apr-Jun)', undefined, 4, 'Q2 2023 (Jul-Sep)'],
  ['Q1 2023 (Apr-Jun)', undefined, 1, 'Q1 2024 (Apr-Jun)'],
  ['2023-M12', undefined, 12, '2024-M01'],
  ['End of March 2023', undefined, 1, 'End of March 2024'],
  ['March 2023 (12 months)', undefined, 1, 'March 2024 (12 months)'],
  ['2022/23p', undefined, 1, '2023/24'],
  ['2022/23¹', undefined, 1, '2023/24'],
  ['2021/22 Q1 - 2021/22 Q2', undefined, 4, '2021/22 Q1 - 2021/22 Q3'],
]

describe('stepPeriod', () => {
  it.each(STYLES)('follows “%s” (%s, %i a year) with “%s”', (label, type, perYear, next) => {
    expect(stepPeriod(parsePeriod(label, type)!, 1, perYear).label).toBe(next)
  })

  it('keeps a month in its financial year', () => {
    const next = (label: string) => stepPeriod(parsePeriod(label, 'financial-year')!, 1, 12).label
    expect(next('2022/23 December')).toBe('2022/23 January')
    expect(next('2022/23 March')).toBe('2023/24 April')
  })

  it('keeps a month in its school year where its series shows that years begin in September', () => {
    const periods = ['2022/23 February', '2022/23 March', '2022/23 June', '2022/23 August'].map((label) =>
      parsePeriod(label, 'academic-year')!,
    )
    const next = (of: number, count = 1) => stepPeriod(periods[of]!, count, 12, periods).label
    expect(next(1)).toBe('2022/23 April')
    expect(next(1, 6)).toBe('2023/24 September')
    expect(next(3)).toBe('2023/24 September')
    expect(stepPeriod(periods[3]!, 1, 12).label).toBe('2023/24 September')
  })

  it('gives a label that reads back as the period it stands for, in every style and at any distance', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STYLES),
        fc.integer({ min: -40, max: 40 }),
        ([label, type, perYear], count) => {
          const period = parsePeriod(label, type)!
          if (period.type === 'cumulative') return
          const stepped = stepPeriod(period, count, perYear)
          const read = parsePeriod(stepped.label, period.type)
          expect(read).toMatchObject({ start: stepped.start, end: stepped.end })
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('goes forward and back to the same days', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STYLES),
        fc.integer({ min: -60, max: 60 }),
        ([label, type, perYear], count) => {
          const period = parsePeriod(label, type)!
          const back = stepPeriod(stepPeriod(period, count, perYear), -count, perYear)
          expect([back.start, back.end]).toEqual([period.start, period.end])
        },
      ),
    )
  })

  it('orders what it steps', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STYLES),
        fc.integer({ min: 1, max: 60 }),
        ([label, type, perYear], count) => {
          const period = parsePeriod(label, type)!
          expect(comparePeriods(period, stepPeriod(period, count, perYear))).toBe(-1)
        },
      ),
    )
  })

  it('knows that rolling and pooled neighbours share data and years do not', () => {
    const pooled = parsePeriod('2014-16')!
    expect(overlaps(pooled, stepPeriod(pooled, 1, 1))).toBe(true)
    expect(overlaps(pooled, stepPeriod(pooled, 3, 1))).toBe(false)
    const year = parsePeriod('2015/16')!
    expect(overlaps(year, stepPeriod(year, 1, 1))).toBe(false)
  })
})
