import { byarInterval } from './byar.js'
import { exactPoissonInterval } from './exact-poisson.js'
import { rateProblem } from './fraction.js'
import { type Interval, type IntervalOptions, noInterval } from './interval.js'

/** Public-health practice: exact below ten events, Byar's approximation from ten. */
export const fewestForByar = 10

/**
 * A rate (events over person-years, or over a population) with the interval Fingertips publishes: exact when there are
 * fewer than ten events, Byar's from ten. A rate may exceed one per head; a missing or zero denominator gives a reason.
 * @example rateInterval(5, 100, { per: 100 }) // { method: 'exact', estimate: 5, lower: 1.623…, upper: 11.668…, … }
 * @throws CallError when the level is not between 0 and 1.
 */
export function rateInterval(
  count: number | null,
  denominator: number | null,
  { level = 0.95, per = 1 }: IntervalOptions = {},
): Interval {
  const ofCount =
    count !== null && count < fewestForByar
      ? exactPoissonInterval(count, { level })
      : byarInterval(count, { level })
  const problem = rateProblem({ count, denominator })
  if (problem !== null) return noInterval(ofCount.method, level, problem)
  const rate = (value: number | null): number | null =>
    value === null ? null : (per * value) / (denominator as number)
  return {
    ...ofCount,
    estimate: rate(ofCount.estimate),
    lower: rate(ofCount.lower),
    upper: rate(ofCount.upper),
  }
}
