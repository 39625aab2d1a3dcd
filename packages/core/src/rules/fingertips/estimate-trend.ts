import type { TrendTest } from './trend-test.js'

/** An estimate with its 95% limits, and when it was. */
export interface TimedEstimate {
  readonly value: number
  readonly lower: number
  readonly upper: number
  readonly time: number
}

/** The published width of a 95% interval in standard errors: twice 1.959964. */
const widthInErrors = 3.919928

/**
 * The weighted straight line through estimates with limits, each weighted by w = 1/σ² with σ = (upper − lower)/3.919928, and
 * its chi-squared statistic: the slope squared times Σw(t − t̄)² (Fingertips technical guidance, recent trends).
 */
export function estimateTrend(points: readonly TimedEstimate[]): TrendTest {
  const weighted = points.map((point) => ({
    ...point,
    weight: (widthInErrors / (point.upper - point.lower)) ** 2,
  }))
  const weights = weighted.reduce((sum, { weight }) => sum + weight, 0)
  const middle = weighted.reduce((sum, { weight, time }) => sum + weight * time, 0) / weights
  let covariance = 0
  let spread = 0
  for (const { weight, value, time } of weighted) {
    covariance += weight * (time - middle) * value
    spread += weight * (time - middle) ** 2
  }
  const slope = covariance / spread
  return { chiSquared: slope * slope * spread, slope }
}
