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
  const [n, successes] = [denominator as number, count as number]
  const { lower, upper } = wilsonLimits(successes, n, z)
  return {
    ...{ method: 'wilson', level, reason: null },
    ...{ estimate: (per * successes) / n, lower: per * lower, upper: per * upper },
  }
}

/**
 * Wilson's limits of a share alone, `z` standard errors either way, for those who know their counts to be sound: nothing is
 * checked, and more successes than cases give NaN.
 * @example wilsonLimits(65, 100, 1.96) // { lower: 0.5525…, upper: 0.7363… }
 */
export function wilsonLimits(successes: number, n: number, z: number): { lower: number; upper: number } {
  const failures = n - successes
  const root = z * Math.sqrt(z * z + (4 * successes * failures) / n)
  const centre = 2 * successes + z * z
  return {
    // The textbook's lower limit, centre − root, multiplied out: the difference would lose digits at small counts.
    lower: (2 * successes * successes) / (n * (centre + root)),
    upper: failures === 0 ? 1 : (centre + root) / (2 * (n + z * z)),
  }
}
