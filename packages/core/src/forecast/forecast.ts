import type { Indicator } from '../model/indicator.js'
import { forecastNumbers } from './forecast-numbers.js'
import type { ForecastInput, ForecastOptions } from './forecast.types.js'
import { FORECAST_FORMAT } from './frozen.types.js'
import type { Forecast } from './frozen.types.js'
import { historyOf, periodsAhead } from './history-of.js'

export interface IndicatorForecastOptions extends ForecastOptions {
  /** The last period of the history to use, as anybody would name it; the latest unless said. */
  readonly until?: string
  /** ISO date to record as the day it was made. */
  readonly madeAt?: string
}

/**
 * Where a series is headed if nothing changes: a forecast from its history, frozen with what it was
 * made from. A later figure never changes it.
 *
 * Takes an indicator (history up to `until`, and only since the last break in it) or bare numbers,
 * one a period. Periods without a figure are never filled in. Under 3 figures there is no forecast:
 * `points` is empty and `none` says why. Forecasts and ranges stay within `bounds`.
 *
 * @example
 * forecast({ values: [60, 62, 64, 66, 68], frequency: 'annual' }, { horizon: 1 }).points[0].value // 70
 */
export function forecast(
  series: Indicator | ForecastInput,
  options: IndicatorForecastOptions = {},
): Forecast {
  const { until: named, madeAt, ...fitting } = options
  const { history, input, none } =
    'values' in series ? { history: undated(series), input: series, none: null } : historyOf(series, named)
  const outcome = none === null ? forecastNumbers(input, fitting) : { none, warnings: [] }
  const until = history.at(-1)?.period ?? null
  const base = {
    format: FORECAST_FORMAT,
    method: fitting.method ?? 'default',
    until,
    ...(madeAt === undefined ? {} : { madeAt }),
    warnings: outcome.warnings,
    history,
  } as const
  if ('none' in outcome)
    return { ...base, why: null, points: [], rangesFrom: 'nowhere', joint: null, none: outcome.none }
  const periods = periodsAhead(until, series.frequency, outcome.points.length)
  return {
    ...base,
    why: outcome.why,
    points: outcome.points.map((point, step) => ({ ...point, period: periods[step]! })),
    rangesFrom: 'fitted',
    joint: outcome.joint,
  }
}

function undated({ values }: ForecastInput): Forecast['history'] {
  return values.map((value) => ({ period: null, value }))
}
