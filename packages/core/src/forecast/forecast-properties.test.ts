import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annual, fitted, valuesOf } from './fitted.fixture.js'
import { forecastNumbers } from './forecast-numbers.js'
import { methodNames } from './forecast.types.js'
import type { ForecastInput } from './forecast.types.js'

/** Every number anywhere in a result. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : []
const history = fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: 3, maxLength: 30 })
const frequency = fc.constantFrom('annual' as const, 'quarterly' as const, 'monthly' as const)
const settings = { numRuns: 150 }

describe('properties', () => {
  test('no history gives NaN or Infinity, by any method, and every result survives structuredClone', () => {
    const anything = fc.array(
      fc.oneof(
        fc.double(),
        fc.constant(null),
        fc.constantFrom(0, 1, 100, -5),
        fc.double({ min: -1e6, max: 1e6 }),
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(
        anything,
        frequency,
        fc.constantFrom(...methodNames),
        fc.constantFrom<ForecastInput['bounds']>([0, 100], [0, null], [null, null], [null, 5], undefined),
        (values, every, method, bounds) => {
          const outcome = forecastNumbers(
            { values, frequency: every, ...(bounds === undefined ? {} : { bounds }) },
            { method, horizon: 10 },
          )
          expect(numbersIn(outcome).every(Number.isFinite)).toBe(true)
          expect(structuredClone(outcome)).toEqual(outcome)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('bounds are respected', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 3, maxLength: 20 }),
        (values) => {
          const outcome = forecastNumbers(annual(values, { bounds: [0, 100] }), { horizon: 10 })
          for (const point of 'none' in outcome ? [] : outcome.points) {
            for (const value of [
              point.value,
              ...point.ranges.flatMap(({ lower, upper }) => [lower, upper]),
            ]) {
              expect(value).toBeGreaterThanOrEqual(0)
              expect(value).toBeLessThanOrEqual(100)
            }
          }
        },
      ),
      settings,
    )
  })

  test('ranges are nested, about the point', () => {
    fc.assert(
      fc.property(history, frequency, (values, every) => {
        for (const { value, ranges } of fitted(
          { values, frequency: every },
          { levels: [0.5, 0.8, 0.95, 0.998] },
        ).points) {
          const ends = [
            ...ranges.map(({ lower }) => lower).reverse(),
            value,
            ...ranges.map(({ upper }) => upper),
          ]
          expect(ends).toEqual([...ends].sort((a, b) => a - b))
        }
      }),
      settings,
    )
  })

  test('on their scale, ranges are never narrower further out, season by season', () => {
    fc.assert(
      fc.property(history, frequency, (values, every) => {
        const season = { annual: 1, quarterly: 4, monthly: 12 }[every]
        const { covariance } = fitted({ values, frequency: every }, { horizon: 26 }).joint
        for (let step = season; step < 26; step++) {
          expect(covariance[step]![step]).toBeGreaterThanOrEqual(covariance[step - season]![step - season]!)
        }
      }),
      settings,
    )
  })

  test('the joint errors are a covariance: no combination of them has a negative variance', () => {
    fc.assert(
      fc.property(
        history,
        frequency,
        fc.constantFrom(...methodNames),
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
        (values, every, method, weights) => {
          const outcome = forecastNumbers({ values, frequency: every }, { horizon: 8, method })
          if ('none' in outcome) return
          const { covariance } = outcome.joint
          let variance = 0
          let size = 0
          for (let row = 0; row < 8; row++) {
            for (let column = 0; column < 8; column++) {
              variance += weights[row]! * weights[column]! * covariance[row]![column]!
              expect(covariance[row]![column]).toBe(covariance[column]![row])
            }
            size += covariance[row]![row]!
          }
          expect(variance).toBeGreaterThanOrEqual(-1e-9 * size)
        },
      ),
      settings,
    )
  })

  test('measured in other units, the same forecast in other units', () => {
    fc.assert(
      fc.property(
        history,
        frequency,
        fc.constantFrom(...methodNames),
        fc.constantFrom(0.001, 0.01, 10, 1000),
        (values, every, method, times) => {
          const options = { method }
          const plain = forecastNumbers({ values, frequency: every, decimals: 12 }, options)
          const scaled = forecastNumbers(
            {
              values: values.map((value) => value * times),
              frequency: every,
              decimals: 12 - Math.log10(times),
            },
            options,
          )
          if ('none' in plain || 'none' in scaled) {
            expect('none' in plain).toBe('none' in scaled)
            return
          }
          const size = times * Math.max(...numbersIn(plain.points).map(Math.abs))
          const expected = numbersIn(
            plain.points.map(({ value, ranges }) => [
              value,
              ranges.map(({ lower, upper }) => [lower, upper]),
            ]),
          )
          const found = numbersIn(
            scaled.points.map(({ value, ranges }) => [
              value,
              ranges.map(({ lower, upper }) => [lower, upper]),
            ]),
          )
          found.forEach((one, at) =>
            expect(Math.abs(one - times * expected[at]!)).toBeLessThanOrEqual(1e-5 * size),
          )
        },
      ),
      settings,
    )
  })

  test('linear named methods move with their data', () => {
    fc.assert(
      fc.property(
        history,
        fc.constantFrom('naive' as const, 'drift' as const, 'straight-line' as const, 'mean' as const),
        fc.integer({ min: -5000, max: 5000 }),
        (values, method, by) => {
          const plain = valuesOf(fitted(annual(values), { method }))
          const moved = valuesOf(fitted(annual(values.map((value) => value + by)), { method }))
          moved.forEach((value, step) => expect(value).toBeCloseTo(plain[step]! + by, 5))
        },
      ),
      settings,
    )
  })

  test('later values do not change an earlier forecast', () => {
    fc.assert(
      fc.property(history, fc.double({ min: 1, max: 1000, noNaN: true }), (values, later) => {
        const longer = [...values, later]
        const before = fitted(annual(values))
        fitted(annual(longer))
        expect(fitted(annual(longer.slice(0, -1)))).toEqual(before)
      }),
      settings,
    )
  })
})
