import { describe, expect, it } from 'vitest'
import { readTable } from '../reading/read-table.js'
import { asCount, asRate } from './measured-as.js'

const [care] =
  readTable(`indicator,area_code,area,period,period_type,value,numerator,denominator,unit,symbol,target
care,E06000059,Dorset,2022,snapshot 31 March,64,450,70300,"per 10,000",,60
care,E06000059,Dorset,2023,snapshot 31 March,,,70100,"per 10,000",c,
care,E06000059,Dorset,2024,snapshot 31 March,66,462,70000,"per 10,000",,
`).indicators

describe('one indicator as a count and as a rate', () => {
  it('is a number of people, with what is kept back kept back', () => {
    const count = asCount(care!, 'children')!
    expect(count.points.map(({ value, symbol }) => [value, symbol])).toEqual([
      [450, undefined],
      [null, 'c'],
      [462, undefined],
    ])
    expect(count).toMatchObject({ unit: 'children', decimals: 0, bounds: [0, null] })
    expect(count.points.every((point) => !('denominator' in point) && !('published' in point))).toBe(true)
    expect('target' in count || 'targets' in count).toBe(false)
  })

  it('is a rate per any number, with its counts beside it', () => {
    expect(asRate(care!, 100_000)).toMatchObject({ unit: 'per 100,000', bounds: [0, null] })
    expect(asRate(care!, 10_000)!.points[2]!.value).toBeCloseTo(66, 10)
    const percent = asRate(care!, 100)!
    expect(percent).toMatchObject({ unit: '%', bounds: [0, 100] })
    expect(percent.points[0]).toMatchObject({ numerator: 450, denominator: 70300 })
    expect(percent.points[1]).toEqual({ period: care!.points[1]!.period, value: null, symbol: 'c' })
  })

  it('a share that goes over 100 is not held under it', () => {
    const over = { ...care!, points: [{ ...care!.points[0]!, numerator: 12, denominator: 10 }] }
    expect(asRate(over, 100)!.bounds).toEqual([0, null])
  })

  it('is nothing without counts, and with a nonsense rate', () => {
    const plain = { ...care!, points: [{ period: care!.points[0]!.period, value: 5 }] }
    expect([asCount(plain), asRate(plain, 100), asRate(care!, 0), asRate(care!, NaN)]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})
