import type { Indicator } from '../model/indicator.js'
import { findPeriod } from '../period/find-period.js'
import { stepPeriod } from '../period/step-period.js'
import type { Period } from '../period/period.js'
import { periodsPerYear } from '../series/frequency.js'
import { reachOf } from './joint-errors.js'
import type { Forecast, ForecastNumbers, ForecastOptions, JointErrors, MethodName } from './forecast.types.js'
import { CallError } from '../call-error.js'
import { shrunkDrift } from './shrunk-drift.js'
import { straightLine } from './straight-line.js'

const METHODS: Readonly<
  Record<MethodName, (values: readonly (number | null)[], horizon: number) => JointErrors>
> = {
  default: shrunkDrift,
  'straight-line': straightLine,
}

/**
 * Where a series is headed if nothing changes: a forecast from its history, frozen with what it was
 * made from. A later figure never changes it.
 *
 * Takes an indicator (history up to `until`, and only since the last break in it) or bare numbers,
 * one a period. Periods without a figure are skipped, never filled in. Under 3 figures there is no
 * forecast: `points` is empty and `none` says why. Forecasts and ranges stay within `bounds`.
 *
 * @example
 * forecast({ values: [60, 62, 64, 66, 68], frequency: 'annual' }, { horizon: 1 }).points[0].value // 70
 */
export function forecast(series: Indicator | ForecastNumbers, options: ForecastOptions = {}): Forecast {
  const { horizon = 5, levels = [0.8, 0.95], method = 'default' } = options
  if (!Number.isInteger(horizon) || horizon < 1 || horizon > 10)
    throw new CallError(`A forecast reaches 1 to 10 periods ahead, not ${horizon}.`)
  const fit = METHODS[method]
  if (!fit)
    throw new CallError(
      `There is no forecast method “${method}”. There are: ${Object.keys(METHODS).join(', ')}.`,
    )

  const history =
    'values' in series
      ? series.values.map((value) => ({ period: null, value }))
      : usable(series, options.until)
  const until = history.at(-1)?.period ?? null
  const values = history.map((point) => point.value)
  const frozen = {
    kind: 'fitted' as const,
    method,
    until,
    ...(options.madeAt === undefined ? {} : { madeAt: options.madeAt }),
    history,
  }
  if (values.filter((value) => value !== null).length < 3) {
    return {
      ...frozen,
      points: [],
      joint: {
        scale: { kind: 'identity', lower: null, upper: null },
        centre: [],
        covariance: [],
        degreesOfFreedom: null,
      },
      none: 'not-enough-history',
    }
  }
  const joint = notBelowRounding(fit(values, horizon), 10 ** -(series.decimals ?? 6))
  const [least, most] = series.bounds ?? [null, null]
  const within = (value: number): number => Math.min(Math.max(value, least ?? -Infinity), most ?? Infinity)
  const points = joint.centre.map((centre, step) => ({
    period:
      until && 'frequency' in series ? stepPeriod(until, step + 1, periodsPerYear(series.frequency)) : null,
    value: within(centre),
    ranges: levels.map((level) => {
      const reach = reachOf(level, joint) * Math.sqrt(joint.covariance[step]![step]!)
      return { level, lower: within(centre - reach), upper: within(centre + reach) }
    }),
  }))
  return { ...frozen, points, joint }
}

function usable(
  indicator: Indicator,
  until: string | undefined,
): { readonly period: Period; readonly value: number | null }[] {
  const { points, breaks } = indicator
  const named =
    until === undefined
      ? points.at(-1)?.period
      : findPeriod(
          points.map((point) => point.period),
          until,
        )
  if (!named) return []
  const since = breaks.filter((mark) => mark.at.end <= named.end).map((mark) => mark.at.end)
  const from = since.sort().at(-1) ?? ''
  return points
    .filter((point) => point.period.end <= named.end && point.period.end >= from)
    .map(({ period, value }) => ({ period, value }))
}

/**
 * A figure printed to whole numbers is known to within half of one, whatever the fit says: the
 * variance of rounding to `step` is step²/12, and no range may be narrower than it allows.
 */
function notBelowRounding(joint: JointErrors, step: number): JointErrors {
  const floor = (step * step) / 12
  return {
    ...joint,
    covariance: joint.covariance.map((row, a) =>
      row.map((value, b) => (a === b ? Math.max(value, floor) : value)),
    ),
  }
}
