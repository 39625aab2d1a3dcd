import { describe, expect, it } from 'vitest'
import { parsePeriod } from '../period/parse-period.js'
import type { PeriodType } from '../period/period.js'
import { readTable } from '../reading/read-table.js'
import { differenceCumulative } from './difference-cumulative.js'
import { frequencyOf } from './frequency-of.js'
import { joinAreas } from './join-areas.js'

const read = (rows: string) =>
  readTable(`indicator,area_code,area,period,period_type,value\n${rows}`).indicators

describe('differenceCumulative', () => {
  it('gives the figure of each quarter and starts again with each year', () => {
    const [checks] = read(
      'a,E1,Dorset,2021/22 Q1,cumulative,10\na,E1,Dorset,2021/22 Q2,cumulative,25\na,E1,Dorset,2021/22 Q3,cumulative,\na,E1,Dorset,2021/22 Q4,cumulative,60\na,E1,Dorset,2022/23 Q1,cumulative,12',
    )
    expect(
      differenceCumulative(checks!.points).map(({ value, period }) => [value, period.start, period.end]),
    ).toEqual([
      [10, '2021-04-01', '2021-06-30'],
      [15, '2021-07-01', '2021-09-30'],
      [null, '2021-10-01', '2021-12-31'],
      [null, '2022-01-01', '2022-03-31'],
      [12, '2022-04-01', '2022-06-30'],
    ])
  })
})

describe('joinAreas', () => {
  const [before, after] = read(
    'a,E10000009,Dorset,31 March 2018,,10\na,E06000059,Dorset,31 March 2019,,\na,E06000059,Dorset,31 March 2020,,7',
  )

  it('refuses to join two areas unless it is asked for', () => {
    expect(() => joinAreas(before!, after!, {} as never)).toThrow(
      'Dorset (E10000009) and Dorset (E06000059) are different areas. Joining them needs acrossBoundary: true.',
    )
  })

  it('joins them with a break where the later area begins', () => {
    const joined = joinAreas(before!, after!, { acrossBoundary: true, note: 'Boundary change, April 2019' })
    expect(joined.area.code).toBe('E06000059')
    expect(joined.points.map(({ value }) => value)).toEqual([10, null, 7])
    expect(joined.breaks).toMatchObject([
      { at: { label: '31 March 2020' }, note: 'Boundary change, April 2019' },
    ])
  })
})

describe('frequencyOf', () => {
  const of = (...labels: (readonly [string, PeriodType?])[]) =>
    frequencyOf(labels.map(([label, type]) => parsePeriod(label, type)!))

  it('finds the shortest step there is, and how many lie between neighbours', () => {
    expect(of(['2015/16'], ['2016/17'], ['2019/20'])).toEqual({ frequency: 'annual', steps: [1, 3] })
    expect(of(['Mar-16'], ['Apr-16'], ['Jul-16'])).toEqual({ frequency: 'monthly', steps: [1, 3] })
    expect(of(['2019/20 Q3'], ['2019/20 Q4'])).toMatchObject({ frequency: 'quarterly' })
    expect(of(['31 January 2020'], ['31 July 2020'], ['31 January 2021'])).toMatchObject({
      frequency: { perYear: 2 },
    })
    expect(of(['2022 Week 37'], ['2022 Week 40'])).toEqual({ frequency: { perYear: 52 }, steps: [3] })
  })

  it('takes a year to March and a day in March for one yearly series, and not a year to December', () => {
    expect(of(['2015/16'], ['31 March 2017'])).toEqual({ frequency: 'annual', steps: [] })
    expect(of(['2015/16'], ['2016', 'calendar-year'], ['2017', 'calendar-year'])).toMatchObject({
      steps: null,
    })
  })
})
