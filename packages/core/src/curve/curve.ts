import type { MethodName } from '../forecast/forecast.types.js'
import type { Forecast } from '../forecast/frozen.types.js'
import { forecast as fit } from '../forecast/forecast.js'
import type { Indicator, Polarity } from '../model/indicator.js'
import { placeTargets } from '../model/place-targets.js'
import { takenApart } from '../model/taken-apart.js'
import type { DatedTarget, Target } from '../model/target.js'
import type { BreakAdjustment } from '../forecast/break-adjustment.js'
import { findPeriod } from '../period/find-period.js'
import { isTooEarly, verdict } from './verdict.js'
import type { Verdict } from './verdict.types.js'

/** A baseline that a later one has taken over from, with the verdict it closed on. */
export interface ClosedBaseline {
  readonly forecast: Forecast
  readonly verdict: Verdict
}

/** The baseline of an indicator (its history and the frozen forecast), the actuals since, and what they say. */
export interface Curve {
  readonly indicator: Indicator
  readonly polarity: Polarity
  readonly forecast: Forecast
  readonly verdict: Verdict
  /** Other forecasts of the same baseline: drawn beside the one the verdict uses, and never judged. */
  readonly scenarios: readonly Forecast[]
  /** Baselines before this one, oldest first. */
  readonly earlier: readonly ClosedBaseline[]
  readonly target?: number
  /** Targets at their periods, in order; they have no part in the verdict. */
  readonly targets: readonly DatedTarget[]
  /** The same indicator where the area's boundary was another: drawn with the break, never joined. */
  readonly predecessor?: Indicator
  readonly compare: readonly Indicator[]
}

export interface CurveOptions {
  /** Which way is better. What the call says wins over what the indicator carries; neither means none. */
  readonly polarity?: Polarity
  /** The last period of the history, as anybody would name it. Without one the whole series is history. */
  readonly baselineUntil?: string
  /** Periods ahead, 1 to 120. Unless said, as far as the actuals since go: 3 at least and 120 at most. */
  readonly horizon?: number
  readonly method?: MethodName
  /** How figures before a break compare with those after it, where that is known. */
  readonly adjust?: readonly BreakAdjustment[]
  /** A saved or entered forecast, used as it is. */
  readonly forecast?: Forecast
  readonly scenarios?: readonly Forecast[]
  /** Saved forecasts of earlier baselines. Each is judged by the actuals up to where the next one began, and stays so. */
  readonly earlier?: readonly Forecast[]
  readonly target?: number
  readonly targets?: readonly Target[]
  readonly predecessor?: Indicator
  readonly compare?: readonly Indicator[]
}

/**
 * Makes a curve as the published `curve` does, and looks for no mistake in the call but a polarity that is none, which would pass
 * for its opposite. The others are for programmers: a page that takes its options from attributes carries a kilobyte less.
 *
 * @throws CallError for a polarity that is none.
 *
 * @example
 * curveUnchecked(plans, { baselineUntil: '2016' }).verdict // as curve(plans, { baselineUntil: '2016' }).verdict
 */
export function curve(published: Indicator, options: CurveOptions = {}): Curve {
  const indicator = takenApart(published)
  const polarity = options.polarity ?? indicator.polarity ?? 'none'
  const until = options.baselineUntil ?? indicator.baselineUntil
  const target = options.target ?? indicator.target
  const { forecast: kept } = options
  // One kept from too few figures holds nobody to anything, and is no reason to have none when there are enough.
  const forecast = !kept || isTooEarly(kept) ? fitted(indicator, until, options) : kept
  return {
    indicator,
    polarity,
    forecast,
    verdict: verdict(indicator, forecast, polarity),
    scenarios: options.scenarios ?? [],
    earlier: closed(indicator, options.earlier ?? [], forecast, polarity),
    ...(target !== undefined && { target }),
    targets: placeTargets(indicator, options.targets ?? indicator.targets ?? []).targets,
    ...(options.predecessor && { predecessor: options.predecessor }),
    compare: options.compare ?? [],
  }
}

/** Each earlier baseline judged by the actuals up to the end of the next one's history: that closes it. */
function closed(
  indicator: Indicator,
  earlier: readonly Forecast[],
  current: Forecast,
  polarity: Polarity,
): ClosedBaseline[] {
  const ordered = [...earlier].sort((a, b) => ((a.until?.end ?? '') < (b.until?.end ?? '') ? -1 : 1))
  return ordered.map((forecast, index) => {
    const next = ordered[index + 1] ?? current
    const end = next.until?.end ?? '9999'
    const then = { ...indicator, points: indicator.points.filter(({ period }) => period.end <= end) }
    return { forecast, verdict: verdict(then, forecast, polarity) }
  })
}

function fitted(
  indicator: Indicator,
  until: string | undefined,
  { horizon, method, adjust }: CurveOptions,
): Forecast {
  const periods = indicator.points.map((point) => point.period)
  const last = until === undefined ? null : findPeriod(periods, until)
  const since = periods.filter((period) => last && period.end > last.end).length
  return fit(indicator, {
    horizon: horizon ?? Math.min(Math.max(since, 3), 120),
    // By its label, which is found at once.
    until: last?.label ?? until,
    method,
    adjust,
  })
}
