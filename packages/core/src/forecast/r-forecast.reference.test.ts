import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fitSmoothing, smoothingJoint, type SmoothingMethod } from './exponential-smoothing.js'
import { forecastNumbers } from './forecast-numbers.js'
import type { FittedNumbers, MethodName } from './forecast.types.js'
import { smooth } from './smoothing-recursion.js'
import { fitLine } from './least-squares.js'

interface Figures {
  readonly mean: number[]
  readonly lo80: number[]
  readonly hi80: number[]
  readonly lo95: number[]
  readonly hi95: number[]
}
interface Fitted extends Figures {
  readonly par: { alpha: number; beta?: number; phi?: number }
  readonly start: { l: number; b?: number }
  readonly squares: number
  readonly variance: number
}
interface Reference {
  readonly name: string
  readonly m: number
  readonly h: number
  readonly y: (number | null)[]
  readonly naive: Figures
  readonly drift: Figures
  readonly ses?: Fitted
  readonly holt?: Fitted
  readonly damped?: Fitted
  readonly theta?: Figures & { alpha: number; drift: number }
  readonly line: { intercept: number; slope: number } | null
}

const { series } = JSON.parse(
  readFileSync(new URL('./r-forecast.reference.json', import.meta.url), 'utf8'),
) as { series: Reference[] }
const whole = series.filter(({ y }) => !y.includes(null))

/** Within a share of the size of the series, so that a forecast near 0 is not asked for figures nobody has. */
function expectClose(
  actual: readonly number[],
  expected: readonly number[],
  share: number,
  y: readonly (number | null)[],
): void {
  const size = Math.max(...y.map((value) => Math.abs(value ?? 0)), ...expected.map(Math.abs))
  actual.forEach((value, at) => expect(Math.abs(value - expected[at]!)).toBeLessThanOrEqual(share * size))
}

function expectSame(
  fitted: FittedNumbers,
  expected: Figures,
  share: number,
  y: readonly (number | null)[],
): void {
  const ranges = (at: number, side: 'lower' | 'upper') =>
    fitted.points.map((point) => point.ranges[at]![side])
  expectClose(
    fitted.points.map(({ value }) => value),
    expected.mean,
    share,
    y,
  )
  expectClose(ranges(0, 'lower'), expected.lo80, share, y)
  expectClose(ranges(0, 'upper'), expected.hi80, share, y)
  expectClose(ranges(1, 'lower'), expected.lo95, share, y)
  expectClose(ranges(1, 'upper'), expected.hi95, share, y)
}

function fit({ y, m, h }: Reference, method: MethodName): FittedNumbers {
  // Precision beyond what was published, so that the rounding floor does not touch what R gives.
  const outcome = forecastNumbers(
    { values: y, frequency: { perYear: m }, bounds: [null, null], decimals: 12 },
    { horizon: h, method },
  )
  if ('none' in outcome) throw new Error(outcome.none)
  return outcome
}

describe('named methods give what R gives', () => {
  test.each(whole)('naive: $name', (one) => expectSame(fit(one, 'naive'), one.naive, 1e-6, one.y))

  test.each(whole)('drift: $name', (one) => expectSame(fit(one, 'drift'), one.drift, 1e-6, one.y))

  test.each(series.filter(({ line }) => line !== null))('straight line: $name', ({ y, line }) => {
    const { slope, meanAt, meanValue } = fitLine(y)
    // R counts periods from 1.
    expectClose([slope, meanValue - slope * (meanAt + 1)], [line!.slope, line!.intercept], 1e-9, y)
  })

  const smoothed = whole.flatMap((one) =>
    (['ses', 'holt', 'damped'] as const).flatMap((method) =>
      one[method] === undefined ? [] : [{ ...one, method, figures: one[method]! }],
    ),
  )

  test.each(smoothed)('$method with R’s own parameters: $name', ({ y, h, figures }) => {
    const { par, start, squares, variance } = figures
    const smoothing = { alpha: par.alpha, beta: par.beta ?? 0, phi: par.phi ?? 1 }
    const end = smooth(y, smoothing, start.l, start.b ?? 0)
    expectClose([end.squares], [squares], 1e-6 * Math.max(1, squares), [1])
    const joint = smoothingJoint({ smoothing, end, variance }, h)
    expectClose(joint.centre, figures.mean, 1e-6, y)
    const upper = joint.centre.map(
      (centre, step) => centre + 1.959963984540054 * Math.sqrt(joint.covariance[step]![step]!),
    )
    expectClose(upper, figures.hi95, 1e-6, y)
  })

  test.each(smoothed)(
    '$method fitted here leaves no more squared error than R’s fit: $name',
    ({ y, method, figures }) => {
      const fitted = fitSmoothing(method as SmoothingMethod, y)
      if (fitted === null) return
      expect(fitted.end.squares).toBeLessThanOrEqual(figures.squares * 1.001 + 1e-9)
    },
  )

  // R's optimiser stops short on a few; where both reach the same error, the forecasts agree.
  const agreed = smoothed.filter(({ y, method, figures }) => {
    const fitted = fitSmoothing(method as SmoothingMethod, y)
    return method === 'ses' && fitted !== null && Math.abs(fitted.end.squares / figures.squares - 1) < 5e-5
  })

  test('simple smoothing agrees with R’s optimum on most series', () =>
    expect(agreed.length).toBeGreaterThanOrEqual(12))

  test.each(agreed)('simple smoothing, fitted: $name', (one) =>
    expectSame(fit(one, 'ses'), one.ses!, 1e-3, one.y),
  )

  test.each(agreed.filter(({ theta }) => theta !== undefined))('theta: $name', (one) =>
    expectSame(fit(one, 'theta'), one.theta!, 1e-3, one.y),
  )
})
