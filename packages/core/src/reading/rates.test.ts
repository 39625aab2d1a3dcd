import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.js'

const values = (csv: string, options = {}): (number | null)[][] =>
  readTable(csv, options).indicators.map((indicator) => indicator.points.map((point) => point.value))

describe('Rates and the counts behind them', () => {
  it('works rates out from counts, keeps the published figure, and says where they disagree', () => {
    const csv =
      'indicator,area,period,value,numerator,denominator\na,Dorset,2021/22,95,191,201\na,Dorset,2022/23,95,198,209\na,Dorset,2023/24,80,190,200'
    const { indicators, problems } = readTable(csv, { periodType: 'financial year' })
    expect(indicators[0]!.points[0]).toMatchObject({
      value: (191 / 201) * 100,
      published: 95,
      numerator: 191,
      denominator: 201,
    })
    expect(indicators[0]!.points[2]).toMatchObject({ value: 80 })
    expect(problems.map(({ code, row }) => [code, row])).toEqual([['counts-disagree', 4]])
  })

  it('works a rate out per so many where only counts are published', () => {
    const csv = 'indicator,area,period,value,numerator,denominator\na,Dorset,31 March 2020,,476,66931'
    expect(values(csv, { per: 10_000 })[0]![0]).toBeCloseTo(71.12, 2)
  })

  it('gives counts and limits to no one of several columns of figures: which they are of, nothing says', () => {
    const { indicators, problems } = readTable(
      'Area,Year,Numerator,Denominator,Rate,National rate,Lower CI\nDorset,2019,10,100,10,12.3,8.1\nDorset,2020,20,100,20,12.9,17.2',
      { periodType: 'financial year' },
    )
    expect(
      indicators.map(({ id, points }) => [id, ...points.map(({ value, lower }) => lower ?? value)]),
    ).toEqual([
      ['Rate', 10, 20],
      ['National rate', 12.3, 12.9],
      ['Numerator', 10, 20],
      ['Denominator', 100, 100],
      ['Lower CI', 8.1, 17.2],
    ])
    expect(problems).toEqual([])
  })
})
