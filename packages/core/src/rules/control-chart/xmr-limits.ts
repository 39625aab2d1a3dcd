import { mean } from '../../statistics/mean.js'
import { isFigure } from '../../statistics/quantity.js'
import type { Values } from '../series-values.js'
import { type Limits, limitsAround } from './limits.js'
import type { ChartRules } from './presets.js'

/** The upper limit of moving ranges, in their means (Nelson, 1982). */
const rangeLimit = 3.267

/**
 * The limits of an XmR chart of one group: the mean, and the mean ± the factor times the mean moving range. A moving range
 * needs two neighbouring periods; none spans a gap. Null when there is none, as with fewer than two neighbouring points.
 */
export function xmrLimits(values: Values, { limitFactor, screening }: ChartRules): Limits | null {
  const ranges = movingRanges(values)
  if (ranges.length === 0) return null
  const all = mean(ranges)
  // Ranges that are all nought are no outliers, though nought is not below 3.267 times nought.
  const kept = screening && all > 0 ? ranges.filter((range) => range < rangeLimit * all) : ranges
  return limitsAround(mean(values.filter(isFigure)), limitFactor * mean(kept))
}

function movingRanges(values: Values): number[] {
  return values.flatMap((value, index) => {
    const before = values[index - 1]
    return isFigure(value) && isFigure(before) ? [Math.abs(value - before)] : []
  })
}
