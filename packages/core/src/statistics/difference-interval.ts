import type { Fraction } from './fraction.js'
import { type GivenInterval, type Interval, type IntervalOptions, isWhole, noInterval } from './interval.js'
import type { Reason } from './reason.js'
import { wilsonInterval } from './wilson.js'

/**
 * The second estimate less the first, with an interval made from the two separate ones by squaring and adding the
 * distances (Newcombe, 1998; Zou and Donner, 2008, for estimates of any kind). It is the proper test of whether two
 * independent estimates differ: two intervals can overlap although their difference is clearly not zero.
 * Both intervals must be of one level; the result carries the level of the first.
 */
export function differenceInterval(first: GivenInterval, second: GivenInterval): Interval {
  const method = first.method === 'wilson' && second.method === 'wilson' ? 'newcombe' : 'square-and-add'
  const { level } = first
  if (!isWhole(first)) return noInterval(method, level, missing(first, 'first'))
  if (!isWhole(second)) return noInterval(method, level, missing(second, 'second'))
  const estimate = second.estimate - first.estimate
  return {
    method,
    level,
    estimate,
    lower: estimate - Math.hypot(second.estimate - second.lower, first.upper - first.estimate),
    upper: estimate + Math.hypot(second.upper - second.estimate, first.estimate - first.lower),
    reason: null,
  }
}

/** Why one of the two has no interval: its own reason, where it gives one. */
function missing(interval: GivenInterval, of: 'first' | 'second'): Reason {
  return { ...interval.reason, code: interval.reason?.code ?? 'no-interval', of }
}

/**
 * The difference of two proportions, second less first, with Newcombe's interval (1998, his method 10: Wilson's limits,
 * squared and added).
 * @example
 * newcombeInterval({ count: 173, denominator: 196 }, { count: 198, denominator: 209 })
 * // { method: 'newcombe', estimate: 0.0647…, lower: 0.0102…, upper: 0.1221…, … }
 * @throws CallError when the level is not between 0 and 1.
 */
export function newcombeInterval(first: Fraction, second: Fraction, options: IntervalOptions = {}): Interval {
  return differenceInterval(
    wilsonInterval(first.count, first.denominator, options),
    wilsonInterval(second.count, second.denominator, options),
  )
}
