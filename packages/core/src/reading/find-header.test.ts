import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.js'

const figures = (lines: readonly string[]) =>
  readTable(lines.join('\n'), { periodType: 'calendar year' }).indicators.map(({ id, area, points }) => [
    id,
    area.name,
    ...points.map(({ period, value }) => `${period.end.slice(0, 4)}: ${value}`),
  ])

describe('The header of a table with its periods across', () => {
  it('ends above figures that could be years, or the days Excel counts', () => {
    expect(figures(['Area,2018,2019', 'North,21590,22985', 'South,11835,11870'])).toEqual([
      ['value', 'North', '2018: 21590', '2019: 22985'],
      ['value', 'South', '2018: 11835', '2019: 11870'],
    ])
    expect(figures([',2018,2019', 'North,2010,1985', 'South,1700,1690'])).toEqual([
      ['value', 'North', '2018: 2010', '2019: 1985'],
      ['value', 'South', '2018: 1700', '2019: 1690'],
    ])
  })

  it('ends above the first figures of a time series, whatever number they are', () => {
    for (const first of ['37464', '1990', '201905'])
      expect(figures(['Month,Offences', `Jan 2019,${first}`, 'Feb 2019,41100'])).toEqual([
        ['Offences', '', `2019: ${first}`, '2019: 41100'],
      ])
    expect(figures(['Name,Year,Growth', 'Aberdeen City,1998,24194', 'Aberdeen City,1999,23287'])).toEqual([
      ['Growth', 'Aberdeen City', '1998: 24194', '1999: 23287'],
    ])
    expect(
      figures(['"Households, 2021"', '', 'Region,Households', 'North East,37464', 'London,41000']),
    ).toEqual([])
  })

  it('takes in years with the number of a note run on to one of them', () => {
    expect(figures(['Region,Pupils,', ',2009,20106', 'North,70,71', 'South,80,81'])).toEqual([
      ['Pupils', 'North', '2009: 70'],
      ['Pupils', 'South', '2009: 80'],
    ])
  })
})

describe('The header of a table whose first figures are not shown', () => {
  const shown = (csv: string) =>
    readTable(csv, { periodType: 'financial year' }).indicators.map(({ id, area, points }) => [
      id + area.name,
      ...points.map(({ value, symbol }) => value ?? symbol),
    ])

  it.each(['c', 'x', '<5', '*', '..', '-', 'n/a'])('ends above “%s” below the name of a column', (sign) => {
    expect(shown(`Year,Plans\n2016/17,${sign}\n2017/18,31`)).toEqual([['Plans', sign, 31]])
    expect(shown(`Area,Year,Plans\nDorset,2016/17,${sign}\nDorset,2017/18,31`)).toEqual([
      ['PlansDorset', sign, 31],
    ])
    expect(shown(`Year,Plans,Visits\n2016/17,${sign},${sign}\n2017/18,${sign},4\n2018/19,3,5`)).toEqual([
      ['Plans', sign, sign, 3],
      ['Visits', sign, 4, 5],
    ])
  })

  it.each(['c', 'x', '<5', '*', '..', '-', 'n/a'])('ends above “%s” below a period', (sign) => {
    expect(shown(`Area,2016/17,2017/18\nDorset,${sign},${sign}\nDevon,4,5`)).toEqual([
      ['valueDorset', sign, sign],
      ['valueDevon', 4, 5],
    ])
  })

  it('does not end between the rows of a header with the periods in the lower', () => {
    expect(shown(',Financial year,\nArea,2016/17,2017/18\nDorset,4,5')).toEqual([
      ['Financial yearDorset', 4, 5],
    ])
  })
})
