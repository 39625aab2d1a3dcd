import type { Forecast } from '../forecast/frozen.types.js'
import { roundingVariance, samplingVariance } from '../forecast/noise-floor.js'
import type { JointErrors } from '../forecast/forecast.types.js'
import { toScale } from '../forecast/scale.js'
import type { Scale } from '../forecast/scale.js'
import type { Indicator } from '../model/indicator.js'
import { mean } from '../statistics/mean.js'
import { overlaps } from '../period/overlap.js'
import type { Point } from '../series/point.js'

/** One actual since the baseline, beside its forecast. */
export interface JudgedPoint {
  /** Periods ahead, 0 the first. */
  readonly step: number
  readonly point: Point
  readonly actual: number
  readonly expected: number
}

export interface JudgedRun {
  readonly points: readonly JudgedPoint[]
  /** Actuals that share data with the history or with a later one in the run, and so are no fresh evidence. */
  readonly overlapping: number
}

/**
 * The actuals since the baseline that a verdict rests on: those with a value and a forecast. Rolling
 * and pooled figures share data with their neighbours, so of those only the latest, and before it
 * each that shares no day with the one kept after it nor with the history, are counted.
 */
export function judgedRun(indicator: Indicator, forecast: Forecast): JudgedRun {
  const { until } = forecast
  const all = forecast.points.flatMap((ahead, step): JudgedPoint[] => {
    const point = indicator.points.find((candidate) => candidate.period.end === ahead.period?.end)
    return point && point.value !== null ? [{ step, point, actual: point.value, expected: ahead.value }] : []
  })
  const kept = all.reduceRight<JudgedPoint[]>((run, candidate) => {
    const beside = [until, run[0]?.point.period]
    return beside.some((other) => other && overlaps(candidate.point.period, other))
      ? run
      : [candidate, ...run]
  }, [])
  return { points: kept, overlapping: all.length - kept.length }
}

/**
 * The run's errors on the forecast's own scale: the gap of each actual from its forecast, and their
 * covariance. A forecast that would pass a bound stands on it, so a figure on the bound is as forecast.
 *
 * A figure's variance is never below what rounding alone would make it, nor, where counts exist, below
 * sampling's. The fit has seen both in the history already, so they are a floor and are not added; only
 * a smaller denominator than the history's adds the difference it makes.
 */
export function runErrors(
  run: readonly JudgedPoint[],
  joint: JointErrors,
  indicator: Indicator,
  until: string,
): { gaps: number[]; covariance: number[][] } {
  const { scale } = joint
  const before = indicator.points
    .filter(({ period }) => period.end <= until)
    .map((point) => samplingOf(point, scale))
    .filter((sampling) => sampling > 0)
  const gaps = run.map(({ actual, expected }) => toScale(scale, actual) - toScale(scale, expected))
  const covariance = run.map((a, row) =>
    run.map((b, column) => {
      const shared = joint.covariance[a.step]![b.step]!
      if (row !== column) return shared
      const sampling = samplingOf(a.point, scale)
      const extra = before.length > 0 ? Math.max(0, sampling - mean(before)) : 0
      return Math.max(shared + extra, roundingVariance(scale, a.actual, indicator.decimals), sampling)
    }),
  )
  return { gaps, covariance }
}

/** Sampling variance of a figure worked out from counts, on the forecast's scale; 0 without counts. */
function samplingOf({ value, numerator, denominator }: Point, scale: Scale): number {
  return value && numerator && denominator
    ? samplingVariance(scale, denominator, (value * denominator) / numerator)
    : 0
}
