import { chiSquaredQuantile } from './chi-squared.js'
import { type Interval, type IntervalOptions, noInterval } from './interval.js'
import { tailOf } from './probability.js'
import { isQuantity } from './quantity.js'

/**
 * A count with the exact Poisson interval, by the chi-squared distribution (Armitage and Berry, 2002). The lower limit of
 * a count of 0 is 0.
 * @example exactPoissonInterval(5) // { method: 'exact', estimate: 5, lower: 1.623…, upper: 11.668…, … }
 * @throws CallError when the level is not between 0 and 1.
 */
export function exactPoissonInterval(
  count: number | null,
  { level = 0.95 }: Pick<IntervalOptions, 'level'> = {},
): Interval {
  const tail = tailOf(level)
  if (!isQuantity(count)) return noInterval('exact', level, { code: 'no-count' })
  return {
    method: 'exact',
    level,
    estimate: count,
    lower: count === 0 ? 0 : chiSquaredQuantile(tail, 2 * count) / 2,
    upper: chiSquaredQuantile(1 - tail, 2 * count + 2) / 2,
    reason: null,
  }
}
