import { byarLimits, wilsonLimits } from '@oba/core'
import type { Curve, Indicator, Period, Point } from '@oba/core'

export interface SamplingRange {
  readonly period: Period
  readonly lower: number
  readonly upper: number
}

/** Standard errors either way that hold 19 in 20 of a normal distribution. */
const Z = 1.96

/**
 * How far chance alone can move each figure since the baseline, 19 times in 20, where it is worked out from
 * so many of so many: the publisher's own interval, or Wilson's for shares and Byar's for rates. Nothing
 * for a figure without its counts.
 */
export function samplingRanges({ indicator, forecast }: Curve): SamplingRange[] {
  const until = forecast.until?.end ?? '9999'
  return indicator.points.flatMap((point) => {
    const { period } = point
    const { lower, upper } = period.end > until ? rangeOf(point, indicator) : NONE
    return lower <= upper ? [{ period, lower, upper }] : []
  })
}

const NONE = { lower: NaN, upper: NaN }

function rangeOf({ value, numerator, denominator, lower, upper }: Point, { bounds }: Indicator): typeof NONE {
  if (value === null) return NONE
  if (lower !== undefined && upper !== undefined) return { lower, upper }
  if (!numerator || !denominator) return NONE
  const [least, most] = bounds
  const isShare = least === 0 && most !== null
  const per = isShare ? most : value / numerator
  const limits = isShare ? wilsonLimits(numerator, denominator, Z) : byarLimits(numerator, Z)
  return { lower: (limits.lower ?? 0) * per, upper: limits.upper * per }
}
