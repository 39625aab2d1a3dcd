import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.js'

describe('Two figures of one period', () => {
  it('keeps one of two equal rows, and neither of two that differ', () => {
    const csv =
      'indicator,area,period,value\na,Dorset,Jan 2020,1\na,Dorset,Jan 2020,1\na,Dorset,Feb 2020,2\na,Dorset,Feb 2020,3'
    const { indicators, problems } = readTable(csv)
    expect(indicators[0]!.points).toMatchObject([
      { value: 1 },
      { value: null, symbol: '2 / 3', comment: '2 in row 4, 3 in row 5' },
    ])
    expect(problems.map(({ code, row, severity }) => [code, row, severity])).toEqual([
      ['duplicate-period', 3, 'warning'],
      ['different-figures', 5, 'error'],
    ])
  })

  it('tells no figure that is kept back in another row of its period', () => {
    const csv =
      'indicator,area,period,value\na,Dorset,Jan 2020,c\na,Dorset,Jan 2020,4321\na,Dorset,Feb 2020,5'
    const { indicators, problems } = readTable(csv)
    expect(indicators[0]!.points[0]).toMatchObject({ value: null, symbol: 'c' })
    expect(JSON.stringify([indicators, problems])).not.toContain('4321')
  })
})

describe('a figure kept back', () => {
  const HEADER = 'indicator,area_code,period,period_type,value,numerator,denominator,symbol'

  it('is not used where its sign says so and a figure stands there all the same, and a problem names the row', () => {
    const { indicators, problems } = readTable(
      `${HEADER}\nhomes,A1,2016,financial year,3,3,100,c\nhomes,A1,2017,financial year,4,4,100,`,
    )
    const [kept, given] = indicators[0]!.points
    expect(kept).toMatchObject({ value: null, symbol: 'c' })
    expect(JSON.stringify(kept)).not.toMatch(/"(value|numerator|published)":3/)
    expect(given!.numerator).toBe(4)
    expect(problems).toMatchObject([{ row: 2, field: 'value', code: 'kept-back-yet-given' }])
  })

  it.each(['c', '[c]', '*', 'suppressed'])('as %s takes the counts behind it along', (sign) => {
    const { indicators } = readTable(
      `${HEADER}\nhomes,A1,2016,financial year,${sign},2,100,\nhomes,A1,2017,financial year,4,4,100,`,
    )
    expect(indicators[0]!.points[0]).toMatchObject({ value: null, symbol: sign })
    expect(indicators[0]!.points[0]!.numerator).toBeUndefined()
  })
})
