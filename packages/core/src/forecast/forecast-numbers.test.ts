import { describe, expect, test } from 'vitest'
import { annual, fitted, valuesOf } from './fitted.fixture.js'
import { forecastNumbers } from './forecast-numbers.js'
import type { FittedNumbers } from './forecast.types.js'

const at95 = ({ points }: FittedNumbers) =>
  points.map(({ ranges }) => ranges.find(({ level }) => level === 0.95)!)
const rounded = (values: readonly number[]): number[] => values.map((value) => Number(value.toFixed(6)))

describe('histories with a known answer', () => {
  test('an exact line goes on as that line', () => {
    expect(rounded(valuesOf(fitted(annual([1, 2, 3, 4, 5, 6]), { horizon: 4 })))).toEqual([7, 8, 9, 10])
  })

  test('a gap does not hide a line', () => {
    expect(rounded(valuesOf(fitted(annual([10, 12, null, 16, 18]), { horizon: 2 })))).toEqual([20, 22])
  })

  test('looked-after children in England, 60 to 68 per 10,000, head for 70 to 78', () => {
    expect(rounded(valuesOf(fitted(annual([60, 62, 64, 66, 68], { bounds: [0, null] }))))).toEqual([
      70, 72, 74, 76, 78,
    ])
  })

  test('a curve that rose from 243 to 409 in three years is expected to rise well beyond 415', () => {
    const [first, second, third] = valuesOf(
      fitted(annual([243, 270, 372, 409], { bounds: [0, null] }), { horizon: 3 }),
    )
    expect(first).toBeGreaterThan(425)
    expect(second).toBeGreaterThan(first!)
    expect(third).toBeGreaterThan(second!)
    expect(valuesOf(fitted(annual([243, 270, 372, 409]), { horizon: 3, method: 'straight-line' }))).toEqual([
      473.5, 533.5, 593.5,
    ])
  })

  test('a constant stays, with a range that is not of zero width and widens', () => {
    const forecast = fitted(annual([50, 50, 50, 50, 50]))
    expect(rounded(valuesOf(forecast))).toEqual([50, 50, 50, 50, 50])
    const widths = at95(forecast).map(({ lower, upper }) => upper - lower)
    expect(widths[0]).toBeGreaterThan(0.5)
    expect(widths[4]).toBeGreaterThan(widths[0]!)
  })

  test('a fall that reaches 0 stays there, and may yet be something', () => {
    const forecast = fitted(annual([5, 4, 3, 2, 1]), { horizon: 4 })
    expect(valuesOf(forecast)).toEqual([0, 0, 0, 0])
    for (const { upper } of at95(forecast)) expect(upper).toBeGreaterThan(0.5)
  })

  test('a line but for the last digit has about the range of the line', () => {
    const [line, nearly] = [68, 68.1].map((last) => at95(fitted(annual([60, 62, 64, 66, last])))[0]!)
    expect((nearly!.upper - nearly!.lower) / (line!.upper - line!.lower)).toBeCloseTo(1, 0)
  })

  test('nothing but zeros may yet be something', () => {
    const forecast = fitted(annual([0, 0, 0, 0, 0]))
    expect(valuesOf(forecast)).toEqual([0, 0, 0, 0, 0])
    for (const { lower, upper } of at95(forecast)) {
      expect(lower).toBe(0)
      expect(upper).toBeGreaterThan(0.25)
    }
  })

  test('a season is carried on, in the season it belongs to', () => {
    const season = [0, 10, 20, 10]
    const values = Array.from(
      { length: 24 },
      (_, at) => 100 + season[at % 4]! + [0.4, -0.3, 0.1, 0.2, -0.4][at % 5]!,
    )
    valuesOf(fitted({ values, frequency: 'quarterly' }, { horizon: 8 })).forEach((value, step) => {
      expect(Math.abs(value - 100 - season[step % 4]!)).toBeLessThan(1.5)
    })
  })

  test.each([3, 26, 52])('any regular period has its season: %d a year', (perYear) => {
    const place = (at: number): number => 10 * Math.sin((2 * Math.PI * at) / perYear)
    const values = Array.from(
      { length: 6 * perYear },
      (_, at) => 100 + place(at) + [0.4, -0.3, 0.1, 0.2, -0.4][at % 5]!,
    )
    const { points } = fitted({ values, frequency: { perYear } }, { horizon: perYear })
    points.forEach(({ value }, step) => expect(Math.abs(value - 100 - place(step))).toBeLessThan(1.5))
  })

  test.each([1 / 2, 1 / 5, 1 / 10])('and one longer than a year has none: %d a year', (perYear) => {
    const { points, why } = fitted(
      { values: [52, 55, 51, 58, 57, 60], frequency: { perYear } },
      { horizon: 3 },
    )
    expect(why).toMatchObject({ season: 0 })
    const widths = points.map(({ ranges }) => ranges[1]!.upper - ranges[1]!.lower)
    expect([...widths].sort((a, b) => a - b)).toEqual(widths)
  })

  test('the mean of the last few is of those that are there', () => {
    const { points } = fitted(annual([90, 10, null, 20, 30]), { method: 'mean', last: 3, horizon: 2 })
    expect(points.map(({ value }) => value)).toEqual([20, 20])
  })

  test('last places without a value move the first coming period on', () => {
    expect(rounded(valuesOf(fitted(annual([2, 4, 6, 8, null, null]), { horizon: 2 })))).toEqual([14, 16])
  })
})

describe('histories with no answer give the reason', () => {
  test.each([
    [[], 'no-values'],
    [[null, null], 'no-values'],
    [[3], 'one-value'],
    [[3, null, 4], 'two-values'],
    [[1e200, 2e200, 3e200], 'beyond-arithmetic'],
    [[1e-200, 2e-200, 3e-200], 'beyond-arithmetic'],
  ])('%j: %s', (values, none) => expect(forecastNumbers(annual(values))).toMatchObject({ none }))

  test('a named method that estimates more than there is to estimate from', () => {
    expect(forecastNumbers(annual([1, 3, 2, 4]), { method: 'holt' })).toMatchObject({
      none: 'method-needs-more-values',
    })
  })
})

describe('what is odd in the data is said', () => {
  test('fewer than five values', () => {
    expect(fitted(annual([3, 5, 4])).warnings).toEqual(['few-points'])
    expect(fitted(annual([3, 5, 4, 6, 5])).warnings).toEqual([])
  })

  test('numbers that are not finite count as missing', () => {
    const forecast = fitted(annual([3, 5, Number.NaN, 4, 6, 5]))
    expect(forecast.warnings).toEqual(['not-finite'])
    expect(valuesOf(forecast)).toEqual(valuesOf(fitted(annual([3, 5, null, 4, 6, 5]))))
  })

  test('a value beyond a declared bound gives the bound up', () => {
    const forecast = fitted(annual([3, 5, -4, 6, 5], { bounds: [0, null] }))
    expect(forecast.warnings).toEqual(['values-outside-bounds'])
    expect(at95(forecast)[0]!.lower).toBeLessThan(0)
  })

  test('a monthly history too short to know its season', () => {
    const values = Array.from({ length: 15 }, (_, at) => 50 + (at % 3))
    expect(fitted({ values, frequency: 'monthly' }).warnings).toEqual(['too-short-for-season'])
  })
})

describe('sampling noise', () => {
  const shares = [87.5, 88.3, 90.1, 90.5, 95.0, 94.7]

  test('a range is never narrower than the denominators allow', () => {
    const few = fitted(annual(shares, { bounds: [0, 100], denominators: shares.map(() => 20) }))
    const many = fitted(annual(shares, { bounds: [0, 100], denominators: shares.map(() => 20000) }))
    // One share of 20 has a standard error of 1/(2√20) on the angle.
    expect(few.joint.covariance[0]![0]).toBeGreaterThanOrEqual(1 / 80)
    expect(many.joint.covariance[0]![0]).toBeLessThan(1 / 80)
  })

  test('it is not added to errors that already contain it', () => {
    const without = fitted(annual(shares, { bounds: [0, 100] }))
    const alike = fitted(annual(shares, { bounds: [0, 100], denominators: shares.map(() => 5000) }))
    expect(alike.joint.covariance).toEqual(without.joint.covariance)
  })
})
