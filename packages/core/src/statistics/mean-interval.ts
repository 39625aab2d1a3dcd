import { type Interval, type IntervalOptions, noInterval } from './interval.js'
import { mean } from './mean.js'
import { tailOf } from './probability.js'
import { isFigure } from './quantity.js'
import { studentTQuantile } from './student-t.js'

/**
 * The mean of some values with its interval by Student's t. Missing values are left out; one value has a mean but no
 * interval, none has neither.
 * @example meanInterval([3, 5, 10]) // { method: 'student-t', estimate: 6, lower: -2.956…, upper: 14.956…, … }
 * @throws CallError when the level is not between 0 and 1.
 */
export function meanInterval(
  values: readonly (number | null)[],
  { level = 0.95 }: Pick<IntervalOptions, 'level'> = {},
): Interval {
  const tail = tailOf(level)
  const known = values.filter(isFigure)
  const count = known.length
  if (count === 0) return noInterval('student-t', level, { code: 'no-values' })
  const estimate = mean(known)
  if (count === 1) {
    const reason = { code: 'one-value' }
    return { method: 'student-t', level, estimate, lower: null, upper: null, reason }
  }
  const variance = known.reduce((sum, value) => sum + (value - estimate) ** 2, 0) / (count - 1)
  const reach = -studentTQuantile(tail, count - 1) * Math.sqrt(variance / count)
  return {
    method: 'student-t',
    level,
    estimate,
    lower: estimate - reach,
    upper: estimate + reach,
    reason: null,
  }
}
