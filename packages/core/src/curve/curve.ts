import type { MethodName } from '../forecast/forecast.types.js'
import type { Forecast } from '../forecast/frozen.types.js'
import { forecast as fit } from '../forecast/forecast.js'
import type { Indicator, Polarity } from '../model/indicator.js'
import { findPeriod } from '../period/find-period.js'
import { verdict } from './verdict.js'
import type { Verdict } from './verdict.types.js'

/** The baseline of an indicator (its history and the frozen forecast), the actuals since, and what they say. */
export interface Curve {
  readonly indicator: Indicator
  readonly polarity: Polarity
  readonly forecast: Forecast
  readonly verdict: Verdict
  readonly target?: number
  /** The same indicator where the area's boundary was another: drawn with the break, never joined. */
  readonly predecessor?: Indicator
  readonly compare: readonly Indicator[]
}

export interface CurveOptions {
  /** Which way is better. What the call says wins over what the indicator carries; neither means none. */
  readonly polarity?: Polarity
  /** The last period of the history, as anybody would name it. Without one the whole series is history. */
  readonly baselineUntil?: string
  /** Periods ahead, 1 to 120. Unless said, as far as the actuals since go, and 3 at least. */
  readonly horizon?: number
  readonly method?: MethodName
  /** A saved forecast, used as it is. */
  readonly forecast?: Forecast
  readonly target?: number
  readonly predecessor?: Indicator
  readonly compare?: readonly Indicator[]
}

/**
 * Makes the curve of one indicator in one area: forecast from the history up to `baselineUntil`,
 * then judge the actuals since.
 *
 * @example
 * const plans = curve(indicators[0], { polarity: 'lower', baselineUntil: '2016' })
 * plans.verdict.status // 'turned'
 */
export function curve(indicator: Indicator, options: CurveOptions = {}): Curve {
  const polarity = options.polarity ?? indicator.polarity ?? 'none'
  const until = options.baselineUntil ?? indicator.baselineUntil
  const target = options.target ?? indicator.target
  const made = options.forecast ?? fitted(indicator, until, options)
  return {
    indicator,
    polarity,
    forecast: made,
    verdict: verdict(indicator, made, polarity),
    ...(target === undefined ? {} : { target }),
    ...(options.predecessor === undefined ? {} : { predecessor: options.predecessor }),
    compare: options.compare ?? [],
  }
}

function fitted(
  indicator: Indicator,
  until: string | undefined,
  { horizon, method }: CurveOptions,
): Forecast {
  const periods = indicator.points.map((point) => point.period)
  const last = until === undefined ? null : findPeriod(periods, until)
  const since = last ? periods.filter((period) => period.end > last.end).length : 0
  return fit(indicator, {
    horizon: horizon ?? Math.max(since, 3),
    ...(until === undefined ? {} : { until }),
    ...(method === undefined ? {} : { method }),
  })
}
