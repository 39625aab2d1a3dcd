import type { KnownFraction } from '../../statistics/fraction.js'
import type { TrendTest } from './trend-test.js'

/** A proportion and when it was: whole steps, so that leaving a point out keeps the others in their places. */
export type TimedFraction = KnownFraction & { readonly time: number }

/**
 * The chi-squared test for a trend in proportions, with its direction from the unweighted straight line through the logits
 * (Fingertips technical guidance, recent trends). With counts c out of d, C and D their totals, the published
 * χ² = D (D Σct − C Σdt)² / [C (D − C) (D Σdt² − (Σdt)²)] is written about the weighted mean time t̄ = Σdt / D, which leaves
 * no difference of large numbers: χ² = D² (Σc(t − t̄))² / [C (D − C) Σd(t − t̄)²]. No proportion may be 0 or 1: a logit has no
 * value there.
 */
export function proportionTrend(points: readonly TimedFraction[]): TrendTest {
  const total = (figure: (point: TimedFraction) => number): number =>
    points.reduce((sum, point) => sum + figure(point), 0)
  const counts = total(({ count }) => count)
  const denominators = total(({ denominator }) => denominator)
  const middle = total(({ denominator, time }) => denominator * time) / denominators
  const covariance = total(({ count, time }) => count * (time - middle))
  const spread = total(({ denominator, time }) => denominator * (time - middle) ** 2)
  const others = total(({ count, denominator }) => denominator - count)
  const chiSquared = (denominators * covariance) ** 2 / (counts * others * spread)
  return { chiSquared, slope: slopeOfLogits(points) }
}

function slopeOfLogits(points: readonly TimedFraction[]): number {
  const middle = points.reduce((sum, { time }) => sum + time, 0) / points.length
  let covariance = 0
  let spread = 0
  for (const { count, denominator, time } of points) {
    covariance += (time - middle) * Math.log(count / (denominator - count))
    spread += (time - middle) ** 2
  }
  return covariance / spread
}
