import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.js'

const codes = (csv: string, options = {}): string[] =>
  readTable(csv, options).problems.map((problem) => problem.code)

describe('Units of one indicator', () => {
  it('draws no line through two units, and names the first row that says another', () => {
    const rows = (...units: readonly string[]) =>
      [
        'indicator,area,period,unit,value',
        ...units.map((unit, at) => `a,Dorset,${2015 + at} Q1,${unit},5`),
      ].join('\n')
    const { indicators, problems } = readTable(rows('£', '', '£000', '£'))
    expect(indicators.map(({ id, unit, points }) => [id, unit, points.length])).toEqual([
      ['a | unit: £', '£', 4],
      ['a | unit: blank', '', 1],
      ['a | unit: £000', '£000', 1],
    ])
    expect(problems.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      [
        'breakdown',
        'warning',
        'Row 3: “unit” breaks the figures down (£, blank, £000). Each is kept apart; choose one with a filter.',
      ],
    ])
    expect(readTable(rows('£', '£000', '£000'), { filter: { unit: '£000' } }).indicators).toMatchObject([
      { id: 'a', unit: '£000', points: { length: 2 } },
    ])
    // One unit, however it is spelt, or none said.
    expect(codes(rows('Per 10', 'per 10', ''))).toEqual([])
    expect(codes(rows('%', 'Percent', 'per cent', 'Percentage', 'Percentage (%)'))).toEqual([])
  })

  it.each([
    ['Percentage', 'Care homes', 'Percentage', [0, 100]],
    ['per 10,000', 'Persons', 'per 10,000', [0, null]],
    ['rate', 'persons', 'rate', [0, null]],
    ['count', 'persons', 'persons', [0, null]],
    ['CO2', 'kt', 'kt', [0, null]],
  ])(
    'are what a column beside them says of how figures are measured: %s of %s',
    (measure, unit, own, bounds) => {
      const rows = ['2015/16', '2016/17', '2017/18'].map(
        (year, at) => `a,Dorset,${year},"${measure}",${unit},${73.4 + at}`,
      )
      const { indicators } = readTable(['indicator,area,period,measure,unit,value', ...rows].join('\n'))
      expect(indicators).toMatchObject([{ unit: own, bounds, points: { length: 3 } }])
    },
  )

  it('says where the unit of an area is another than that of the areas before it', () => {
    const { indicators, problems } = readTable(
      'indicator,area,period,unit,value\na,Dorset,2015 Q1,£,5\na,Poole,2015 Q1,£m,5',
    )
    expect(indicators.map(({ id }) => id)).toEqual(['a', 'a'])
    expect(problems.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['other-unit', 'warning', 'Row 3: “unit” is “£m” for a, and “£” before. No figure is converted.'],
    ])
    // Told apart by it, they are two.
    expect(codes('indicator,area,period,unit,value\na,Dorset,2015 Q1,£,5\na,Dorset,2015 Q1,%,5')).toEqual([
      'breakdown',
    ])
  })
})
