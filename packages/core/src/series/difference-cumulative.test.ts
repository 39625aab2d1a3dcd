import { describe, expect, it } from 'vitest'
import { readTable } from '../reading/read-table.js'
import { differenceCumulative } from './difference-cumulative.js'

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
