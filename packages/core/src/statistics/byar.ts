import { type Interval, type IntervalOptions, noInterval } from './interval.js'
import { normalQuantile } from './normal.js'
import { tailOf } from './probability.js'
import { isQuantity } from './quantity.js'

/**
 * A count with Byar's interval (Breslow and Day, 1987). Its lower limit goes below zero for the smallest counts (a count of
 * 1 at 99.8%) and has no value at a count of 0: it is then null, with the reason, and the upper limit still stands.
 * @example byarInterval(65) // { method: 'byar', estimate: 65, lower: 50.163…, upper: 82.849…, … }
 * @throws CallError when the level is not between 0 and 1.
 */
export function byarInterval(
  count: number | null,
  { level = 0.95 }: Pick<IntervalOptions, 'level'> = {},
): Interval {
  const z = -normalQuantile(tailOf(level))
  if (!isQuantity(count)) return noInterval('byar', level, { code: 'no-count' })
  const { lower, upper } = byarLimits(count, z)
  const reason = lower === null ? { code: 'no-lower-limit', count } : null
  return { method: 'byar', level, estimate: count, lower, upper, reason }
}

/**
 * Byar's limits of a count alone, `z` standard errors either way, for those who know it to be sound: nothing is checked.
 * @example byarLimits(65, 1.96) // { lower: 50.163…, upper: 82.849… }
 */
export function byarLimits(count: number, z: number): { lower: number | null; upper: number } {
  const next = count + 1
  const root = count === 0 ? -1 : 1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))
  return {
    lower: root < 0 ? null : count * root ** 3,
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  }
}
