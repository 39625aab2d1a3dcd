import { proportionProblem } from './fraction.js'
import { type Interval, type IntervalOptions, noInterval } from './interval.js'
import { normalQuantile } from './normal.js'
import { tailOf } from './probability.js'

/**
 * A proportion with Wilson's score interval (E. B. Wilson, 1927), the one public-health bodies use: it stays within 0 and 1
 * and holds up at small counts. A missing count or denominator gives an interval of nulls with its reason.
 * @example wilsonInterval(65, 100) // { method: 'wilson', estimate: 0.65, lower: 0.5525…, upper: 0.7363…, … }
 * @throws CallError when the level is not between 0 and 1.
 */
export function wilsonInterval(
  count: number | null,
  denominator: number | null,
  { level = 0.95, per = 1 }: IntervalOptions = {},
): Interval {
  const z = -normalQuantile(tailOf(level))
  const problem = proportionProblem({ count, denominator })
  if (problem !== null) return noInterval('wilson', level, problem)
  const n = denominator as number
  const successes = count as number
  const failures = n - successes
  const root = z * Math.sqrt(z * z + (4 * successes * failures) / n)
  const whole = 2 * (n + z * z)
  return {
    method: 'wilson',
    level,
    estimate: (per * successes) / n,
    // At the very ends the two terms cancel exactly on paper, and all but exactly in floating point.
    lower: successes === 0 ? 0 : (per * (2 * successes + z * z - root)) / whole,
    upper: failures === 0 ? per : (per * (2 * successes + z * z + root)) / whole,
    reason: null,
  }
}
