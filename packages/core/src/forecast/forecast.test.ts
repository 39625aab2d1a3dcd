import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CallError } from '../call-error.js'
import { forecast } from './forecast-published.js'

const annual = (
  values: readonly (number | null)[],
  bounds: readonly [number | null, number | null] = [null, null],
) => ({
  values,
  frequency: 'annual' as const,
  bounds,
})

describe('a forecast', () => {
  it('carries an exact line on', () => {
    const { points } = forecast(annual([60, 62, 64, 66, 68]), { horizon: 5 })
    expect(points.map((point) => point.value)).toEqual(
      [70, 72, 74, 76, 78].map((value) => expect.closeTo(value, 6)),
    )
  })

  it('says why there is none when the history is too short', () => {
    expect(forecast(annual([60, null, 62]))).toMatchObject({ points: [], none: 'two-values' })
  })

  it('never gives a range without width, even from a constant', () => {
    const { points } = forecast({ ...annual([5, 5, 5, 5]), decimals: 0 })
    for (const point of points)
      for (const range of point.ranges) expect(range.upper - range.lower).toBeGreaterThan(0)
  })

  it('skips a period without a figure and keeps its place in time', () => {
    const { points } = forecast(annual([60, 62, null, 66, 68]), { horizon: 1, method: 'straight-line' })
    expect(points[0]!.value).toBeCloseTo(70, 9)
  })

  it.each([0, 121, 2.5, NaN])('refuses to reach %s periods ahead', (horizon) => {
    expect(() => forecast(annual([1, 2, 3]), { horizon })).toThrow(CallError)
  })

  it('stays within its bounds, with ranges that nest and never narrow before they meet a bound', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 20 })
    fc.assert(
      fc.property(
        values,
        fc.constantFrom('default' as const, 'straight-line' as const),
        (history, method) => {
          const { points, joint } = forecast(annual(history, [0, 100]), { method, horizon: 10 })
          for (const { value, ranges } of points) {
            const [inner, outer] = ranges
            for (const number of [value, inner!.lower, inner!.upper, outer!.lower, outer!.upper]) {
              expect(number).toBeGreaterThanOrEqual(0)
              expect(number).toBeLessThanOrEqual(100)
            }
            expect(outer!.lower).toBeLessThanOrEqual(inner!.lower)
            expect(outer!.upper).toBeGreaterThanOrEqual(inner!.upper)
          }
          const spreads = joint!.covariance.map((row, step) => row[step]!)
          spreads
            .slice(1)
            .forEach((spread, step) => expect(spread).toBeGreaterThanOrEqual(spreads[step]! * (1 - 1e-9)))
        },
      ),
    )
  })

  it('scales with its figures', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 4, maxLength: 12 }), (history) => {
        const once = forecast({ ...annual(history), decimals: 9 }).points
        const tenfold = forecast({ ...annual(history.map((value) => value * 10)), decimals: 9 }).points
        once.forEach((point, step) => expect(tenfold[step]!.value).toBeCloseTo(point.value * 10, 6))
      }),
    )
  })
})
