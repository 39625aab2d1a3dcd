import { describe, expect, it } from 'vitest'
import { parsePeriod } from './parse-period.js'
import type { PeriodType } from './period.js'

/** Spellings as publishers print them, with the days they stand for. */
const SPELLINGS: readonly (readonly [string, PeriodType | undefined, string, string])[] = [
  ['2016', 'financial-year', '2015-04-01', '2016-03-31'],
  ['2016', 'academic-year', '2015-09-01', '2016-08-31'],
  ['2016', 'calendar-year', '2016-01-01', '2016-12-31'],
  ['2016', 'snapshot', '2016-03-31', '2016-03-31'],
  ['2016', 'year-ending', '2015-04-01', '2016-03-31'],
  ['201718', undefined, '2017-04-01', '2018-03-31'],
  ['202425', 'academic-year', '2024-09-01', '2025-08-31'],
  ['202403', undefined, '2024-03-01', '2024-03-31'],
  ['2016/17', undefined, '2016-04-01', '2017-03-31'],
  ['2016-17', 'academic-year', '2016-09-01', '2017-08-31'],
  ['1999-00', 'financial-year', '1999-04-01', '2000-03-31'],
  ['2016/17 Q3', undefined, '2016-10-01', '2016-12-31'],
  ['2019-20;Q4', undefined, '2020-01-01', '2020-03-31'],
  ['Q3 2019', undefined, '2019-07-01', '2019-09-30'],
  ['2019 Q3', undefined, '2019-07-01', '2019-09-30'],
  ['Q1 2022/23', undefined, '2022-04-01', '2022-06-30'],
  ['2021/22 Q1 - 2021/22 Q3', undefined, '2021-04-01', '2021-12-31'],
  ['2013/14-15/16', undefined, '2013-04-01', '2016-03-31'],
  ['2022/23 - 24/25', undefined, '2022-04-01', '2025-03-31'],
  ['2014-16', undefined, '2014-01-01', '2016-12-31'],
  ['2023 - 25', undefined, '2023-01-01', '2025-12-31'],
  ['2018-22', undefined, '2018-01-01', '2022-12-31'],
  ['2010 to 2019', undefined, '2010-01-01', '2019-12-31'],
  ['2024-25 (OT)', undefined, '2024-04-01', '2025-03-31'],
  ['2018 (Rev)', 'calendar-year', '2018-01-01', '2018-12-31'],
  ['2023(Prov)', 'academic-year', '2022-09-01', '2023-08-31'],
  ['31 March 2016', undefined, '2016-03-31', '2016-03-31'],
  ['at 30 Jun 2022 \n(end of Q1 2022/23)', undefined, '2022-06-30', '2022-06-30'],
  ['31/03/2016', undefined, '2016-03-31', '2016-03-31'],
  ['03/31/2016', undefined, '2016-03-31', '2016-03-31'],
  ['42460', undefined, '2016-03-31', '2016-03-31'],
  ['Mar-16', undefined, '2016-03-01', '2016-03-31'],
  ['Jan-2019', undefined, '2019-01-01', '2019-01-31'],
  ['2021-07', undefined, '2021-07-01', '2021-07-31'],
  ['September 2024', undefined, '2024-09-01', '2024-09-30'],
  ['2009 01', undefined, '2009-01-01', '2009-01-31'],
  ['2007-08-01', 'month', '2007-08-01', '2007-08-31'],
  ['1999-12-31', 'calendar-year', '1999-01-01', '1999-12-31'],
  ['Year ending March 2016', undefined, '2015-04-01', '2016-03-31'],
  ['12 months to 30 September 2020', undefined, '2019-10-01', '2020-09-30'],
  ['Years ending 31 March 2011 to 2013', undefined, '2010-04-01', '2013-03-31'],
  ['Apr 2022-Mar 2023', undefined, '2022-04-01', '2023-03-31'],
  ['Jul-Sep 2018', undefined, '2018-07-01', '2018-09-30'],
  ['Apr-Jun 2018', 'snapshot', '2018-06-30', '2018-06-30'],
  ['2022 Week 37', undefined, '2022-09-12', '2022-09-18'],
  ['week 1 ending 2010-01-08', undefined, '2010-01-02', '2010-01-08'],
  ['w/c 12 September 2022', undefined, '2022-09-12', '2022-09-18'],
  ['Autumn term 2023/24', undefined, '2023-09-01', '2023-12-31'],
  ['202324 Spring term', undefined, '2024-01-01', '2024-04-30'],
  ['2023-24 Summer', undefined, '2024-05-01', '2024-08-31'],
  ['Spring term 2024', undefined, '2024-01-01', '2024-04-30'],
  ['Autumn term 2023', 'term', '2023-09-01', '2023-12-31'],
  ['Autumn and spring term 2022/23', undefined, '2022-09-01', '2023-04-30'],
  ['Academic year 2020/21', undefined, '2020-09-01', '2021-08-31'],
  ['2020/21 (academic)', undefined, '2020-09-01', '2021-08-31'],
  ['FY 2016', undefined, '2015-04-01', '2016-03-31'],
  ['22/23', undefined, '2022-04-01', '2023-03-31'],
  ['Q1 23/24', undefined, '2023-04-01', '2023-06-30'],
  ['23-24 Q4', undefined, '2024-01-01', '2024-03-31'],
  ['Feb 2022', 'cumulative', '2021-04-01', '2022-02-28'],
  ['2021/22 Q3 (YTD)', undefined, '2021-04-01', '2021-12-31'],
  ['2021-22 (Q1)', undefined, '2021-04-01', '2021-06-30'],
  ['2022 Q1 (Jan to Mar)', undefined, '2022-01-01', '2022-03-31'],
  ['2022/23 January', undefined, '2023-01-01', '2023-01-31'],
  ['2022/23 April', 'academic-year', '2023-04-01', '2023-04-30'],
  ['FY22/23', undefined, '2022-04-01', '2023-03-31'],
  ['01/2022', undefined, '2022-01-01', '2022-01-31'],
  ['Apr 22 - Mar 23', undefined, '2022-04-01', '2023-03-31'],
  ['1 April 2022 - 31 March 2023', undefined, '2022-04-01', '2023-03-31'],
  ['Mid-2022', undefined, '2022-06-30', '2022-06-30'],
  ['MSitAE-APRIL-2023', undefined, '2023-04-01', '2023-04-30'],
  ['2019/20 [Note 5]', undefined, '2019-04-01', '2020-03-31'],
  ['SFY 2017-2018', undefined, '2017-07-01', '2018-06-30'],
]

describe('parsePeriod', () => {
  it.each(SPELLINGS)('reads “%s” (%s) as %s to %s', (label, type, start, end) => {
    expect(parsePeriod(label, type)).toMatchObject({ start, end, label: label.trim() })
  })

  it.each([
    '2016',
    '2010-12',
    '11/12',
    '2022/23 (Apr - Dec)',
    '2022/23 April',
    '2022/23 YTD',
    '2022/23 M1',
    'Q1 FY2023',
    '201112',
    '03/04/2016',
    'Week 9',
    'Spring 2024',
    'Winter term 2023/24',
    'Autumn and spring term 2023',
    'Autumn term 2023/26',
    '1974a',
    '',
    '31 February 2016',
    'Total',
    '2016/19/20',
  ])('does not guess what “%s” means', (label) => expect(parsePeriod(label)).toBeNull())

  it('takes a snapshot or a year ending on the day it is told', () => {
    expect(parsePeriod('2017', 'year-ending', '30 September')).toMatchObject({
      start: '2016-10-01',
      end: '2017-09-30',
    })
    expect(parsePeriod('2017', 'snapshot', 'January')).toMatchObject({
      start: '2017-01-01',
      end: '2017-01-31',
    })
    expect(parsePeriod('2015/16', 'snapshot', '31 March')).toMatchObject({
      start: '2016-03-31',
      end: '2016-03-31',
    })
  })
})
