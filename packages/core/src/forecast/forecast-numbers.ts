import { defaultForecast, type History } from './default-forecast.js'
import type { ForecastInput, ForecastOptions, ForecastOutcome, ForecastWarning } from './forecast.types.js'
import { namedForecast } from './named-forecast.js'
import { carriedOver, roundingVariance, samplingVariance } from './noise-floor.js'
import { pointsFromJoint } from './points-from-joint.js'
import { raiseVariance } from './raise-variance.js'
import { readHistory, type ReadHistory } from './read-history.js'
import { fromScale, scaleFor, type Scale } from './scale.js'
import { isStraight } from './straight-history.js'

function historyToFit({ values, points, perYear, bounds, denominators, per }: ReadHistory): History {
  const [lower, upper] = bounds
  const straight = isStraight(values)
  const own = scaleFor(lower, upper)
  // A line is a line in its own units only; on any other scale it is a curve.
  const scale: Scale = straight ? { kind: 'identity', lower, upper } : own
  const sampling = denominators?.map((one) => (one === null ? 0 : samplingVariance(own, one, per))) ?? []
  return { values, points, perYear, scale, straight, sampling }
}

/**
 * Where a series is headed if nothing changes: the coming values, their ranges, and their joint errors.
 *
 * The first coming period is the one after the last place of `values`, whether that holds a value or null. Fewer than three
 * values give a reason instead of a forecast; missing values are never filled in. Numbers that are not finite count as missing,
 * with a warning. Named methods follow their textbook formulas on the values as given; see docs/forecast.md for the default.
 *
 * @example
 * forecastNumbers({ values: [60, 62, null, 66, 68], frequency: 'annual' }, { horizon: 2 })
 * // points: 70 and 72, each with its 80% and 95% range
 */
export function forecastNumbers(
  input: ForecastInput,
  { horizon = 5, levels = [0.8, 0.95], method = 'default', last, borrowFrom = [] }: ForecastOptions = {},
): ForecastOutcome {
  const history = readHistory(input)
  if ('none' in history) return history
  const { values, points, perYear, bounds, decimals } = history
  const warnings: ForecastWarning[] = [...history.warnings]
  const season = Math.max(1, Math.round(perYear))

  const ready = historyToFit(history)
  const { straight, sampling } = ready
  const fitted =
    method === 'default'
      ? defaultForecast(
          ready,
          horizon,
          borrowFrom.map(readHistory).flatMap((area) => ('none' in area ? [] : [historyToFit(area)])),
        )
      : namedForecast(method, values, season, horizon, last)
  if ('none' in fitted) return { none: fitted.none, warnings }
  if (method === 'default' && season > 1 && !straight && points < 2 * season)
    warnings.push('too-short-for-season')

  const { joint } = fitted
  const latestSampling = sampling.findLast((one) => one > 0) ?? 0
  // None in all of a history does not say that there never is one: where it is 3 in as many, none comes up 1 time in 20 (the "rule
  // of three"). So no value counts as nearer to a bound than 3 in as many: so far on a scale where sampling's variance is one for all.
  const room = Math.sqrt((12 * latestSampling) / points)
  const floors = joint.centre.map((centre) => {
    const value = fromScale(joint.scale, centre)
    return Math.max(
      carriedOver(scaleFor(...bounds), joint.scale, value, latestSampling, room),
      roundingVariance(joint.scale, value, decimals),
    )
  })
  const raised = raiseVariance(joint, floors, season)
  // A named method is bounded by what the caller declared, not by what is guessed, so that it matches other software.
  const limits = method === 'default' ? bounds : (input.bounds ?? [null, null])
  return { method, points: pointsFromJoint(raised, levels, limits), joint: raised, why: fitted.why, warnings }
}
