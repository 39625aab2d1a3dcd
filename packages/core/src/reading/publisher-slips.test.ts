import { describe, expect, it } from 'vitest'
import { readTable, readTableUnchecked } from './read-table.js'

const codes = (csv: string, options = {}): string[] =>
  readTable(csv, options).problems.map((problem) => problem.code)

describe('Slips of a publisher', () => {
  it('warns of a national rate that is the sum of its regions', () => {
    const regions = Array.from(
      { length: 9 },
      (_, index) => `fte,E1200000${index + 1},Region ${index + 1},2016,${300 + index},rate per 100000`,
    )
    const csv = `indicator,area_code,area,period,value,unit\n${regions.join('\n')}\nfte,E92000001,England,2016,${2700 + 36},rate per 100000`
    expect(codes(csv, { periodType: 'financial year' })).toEqual(['sum-of-rates'])
  })

  it('warns of a figure left in the row of an abolished area, and of one ten times its neighbours', () => {
    const csv = `indicator,area_code,area,period,value
a,E10000009,Dorset (Pre LG),2018,50
a,E10000009,Dorset (Pre LG),2020,48
a,E06000059,Dorset,2019,51
a,E06000059,Dorset,2020,-
a,E06000059,Dorset,2021,52
b,E06000059,Dorset,2018,87
b,E06000059,Dorset,2019,8.7
b,E06000059,Dorset,2020,85
b,E06000059,Dorset,2021,90
b,E06000059,Dorset,2022,88`
    const { problems } = readTable(csv, { periodType: 'financial year' })
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['other-row', 3],
      ['order-of-magnitude', 8],
    ])
  })
})

describe('a problem with figures of no area', () => {
  const said = (rows: readonly string[], periodType = 'calendar year') =>
    readTable(['indicator,period,value', ...rows].join('\n'), { periodType }).problems.map(
      ({ message }) => message,
    )

  it('names the indicator alone, or the period', () => {
    expect(said(['plans,2020,1', 'plans,2020,2'])).toEqual([
      'Row 3: “period” gives 2020 for plans with different figures (1 in row 2, 2 in row 3). None is used.',
    ])
    expect(said([100, 102, 98, 1010, 101, 99].map((value, year) => `plans,${2015 + year},${value}`))).toEqual(
      ['Row 5: “plans” is 1010 for 2018, and its neighbours are near 101.'],
    )
    const climbing = [10, 22, 35, 50, 11, 24].map(
      (value, at) => `plans,202${1 + (at >> 2)}/2${2 + (at >> 2)} Q${(at % 4) + 1},${value}`,
    )
    expect(said(climbing, 'quarter')).toEqual([
      'Row 2: “plans” for 2021/22 Q1 on looks like a running total and is read as separate periods. If it is one, say that its period type is cumulative.',
    ])
  })
})

describe('reading without a look for publishers’ slips', () => {
  it('gives the same indicators, and leaves out the warning alone', () => {
    const rows = [100, 102, 98, 1010, 101, 99].map((value, year) => `plans,A1,${2015 + year},${value}`)
    const csv = ['indicator,area_code,period,value', ...rows].join('\n')
    const options = { periodType: 'calendar year' }
    const [checked, unchecked] = [readTable(csv, options), readTableUnchecked(csv, options)]
    expect(unchecked.indicators).toEqual(checked.indicators)
    expect(checked.problems.length).toBe(unchecked.problems.length + 1)
  })
})
