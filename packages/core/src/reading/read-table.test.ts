import { describe, expect, it } from 'vitest'
import { readAbout } from './read-about.js'
import { readTable } from './read-table.js'

const HEADER = 'indicator,area_code,area,period,period_type,value,numerator,denominator,symbol,break'

describe('a published table', () => {
  it('becomes one indicator for each area, in order of time', () => {
    const { indicators, problems } = readTable(
      `${HEADER}\nplans,A1,Dorset,31 March 2017,,415,,,,\nplans,A1,Dorset,31 March 2016,,409,,,,\nplans,A2,Poole,31 March 2016,,90,,,,`,
    )
    expect(problems).toEqual([])
    expect(indicators.map(({ id, area }) => [id, area.name])).toEqual([
      ['plans', 'Dorset'],
      ['plans', 'Poole'],
    ])
    expect(indicators[0]!.points.map((point) => point.value)).toEqual([409, 415])
  })

  it('keeps a symbol as a symbol and never as a number', () => {
    const { indicators, problems } = readTable(`${HEADER}\nplans,A1,Dorset,2016,financial year,x,,,,`)
    expect(indicators[0]!.points).toMatchObject([{ value: null, symbol: 'x' }])
    expect(problems).toEqual([])
  })

  it('gives a period nobody published its place, with no value', () => {
    const { indicators } = readTable(
      `${HEADER}\nplans,A1,Dorset,2016,financial year,1,,,,\nplans,A1,Dorset,2019,financial year,4,,,,`,
    )
    expect(indicators[0]!.points.map((point) => [point.period.label, point.value])).toEqual([
      ['2016', 1],
      ['2017', null],
      ['2018', null],
      ['2019', 4],
    ])
  })

  it('works a rate out from its counts and keeps the published figure beside it', () => {
    const { indicators } = readTable(`${HEADER}\nhomes,A1,Dorset,2021,financial year,88,173,196,,`)
    const [point] = indicators[0]!.points
    expect(point!.value).toBeCloseTo((173 / 196) * 100, 9)
    expect(point!.published).toBe(88)
  })

  it('says when counts and figure disagree beyond rounding, and keeps the published figure', () => {
    const { indicators, problems } = readTable(`${HEADER}\nhomes,A1,Dorset,2021,financial year,80,173,196,,`)
    expect(problems).toMatchObject([{ row: 2, field: 'value', code: 'counts-disagree' }])
    expect(indicators[0]!.points[0]!.value).toBe(80)
  })

  it('reads on past what it cannot read, naming row and field', () => {
    const { indicators, problems } = readTable(
      `${HEADER}\nplans,A1,Dorset,soon,,1,,,,\nplans,A1,Dorset,31 March 2016,,many,,,,\nplans,,Dorset,31 March 2017,,3,,,,`,
    )
    expect(problems.map(({ row, field, code }) => [row, field, code])).toEqual([
      [2, 'period', 'unknown-period'],
      [3, 'value', 'not-a-number'],
      [4, 'area_code', 'missing-cell'],
    ])
    expect(indicators).toHaveLength(1)
  })

  it('keeps the first of two figures for one period and says so', () => {
    const { indicators, problems } = readTable(
      `${HEADER}\nplans,A1,Dorset,31 March 2016,,1,,,,\nplans,A1,Dorset,31 March 2016,,2,,,,`,
    )
    expect(indicators[0]!.points[0]!.value).toBe(1)
    expect(problems).toMatchObject([{ row: 3, code: 'duplicate-period' }])
  })

  it.each([
    ['', 'empty-table'],
    ['a,b\n1,2', 'missing-column'],
    [HEADER, 'no-rows'],
  ])('of %j says what is wrong with it', (csv, code) => {
    expect(readTable(csv).problems[0]).toMatchObject({ code })
  })

  it('does not mind a byte-order mark, quotes or thousands commas', () => {
    const { indicators } = readTable(
      `\uFEFF${HEADER}\n"plans",A1,"Dorset, county",31 March 2016,,"25,310",,,,`,
    )
    expect(indicators[0]).toMatchObject({ area: { name: 'Dorset, county' }, points: [{ value: 25310 }] })
  })
})

describe('the companion file', () => {
  it('says what the figures cannot, and wins over them', () => {
    const { about } = readAbout(
      'indicator,name,unit,decimals,polarity,baseline_until\nplans,Plans,children,0,Low,2016',
    )
    expect(about).toEqual([
      { id: 'plans', name: 'Plans', unit: 'children', decimals: 0, polarity: 'lower', baselineUntil: '2016' },
    ])
    const { indicators } = readTable(`${HEADER}\nplans,A1,Dorset,31 March 2016,,409,,,,`, { about })
    expect(indicators[0]).toMatchObject({ name: 'Plans', polarity: 'lower', baselineUntil: '2016' })
  })

  it('without an indicator column says which it has', () => {
    expect(readAbout('name,unit\nPlans,children').problems[0]!.message).toContain('It has: name, unit')
  })
})
