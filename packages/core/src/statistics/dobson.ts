import { byarInterval } from './byar.js'
import { type Interval, type IntervalOptions, noInterval } from './interval.js'
import { tailOf } from './probability.js'
import { isQuantity } from './quantity.js'
import { fewestForByar } from './rate-interval.js'
import type { Reason } from './reason.js'

/** One age band: its events, its population, and the standard population it is weighted by. */
export interface Stratum {
  readonly count: number | null
  readonly population: number | null
  readonly standardPopulation: number | null
}

type KnownStratum = {
  readonly count: number
  readonly population: number
  readonly standardPopulation: number
}

/**
 * A directly standardised rate with the interval of Dobson and others (1991), which carries Byar's interval of the total
 * count over to the weighted rate. Not given when the total count is below ten, as in published practice, nor when any
 * band misses a figure: a band left out would change what the rate is of.
 * @example
 * dobsonInterval([
 *   { count: 30, population: 1000, standardPopulation: 500 },
 *   { count: 12, population: 800, standardPopulation: 500 },
 * ], { per: 1000 }) // { method: 'dobson', estimate: 22.5, … }
 * @throws CallError when the level is not between 0 and 1.
 */
export function dobsonInterval(
  strata: readonly Stratum[],
  { level = 0.95, per = 1 }: IntervalOptions = {},
): Interval {
  tailOf(level)
  const problem = strataProblem(strata)
  if (problem !== null) return noInterval('dobson', level, problem)
  const known = strata as readonly KnownStratum[]
  const total = sum(known.map((band) => band.count))
  const standard = sum(known.map((band) => band.standardPopulation))
  const weighted = known.map((band) => ({ ...band, weight: band.standardPopulation / band.population }))
  const rate = sum(weighted.map(({ weight, count }) => weight * count)) / standard
  const variance = sum(weighted.map(({ weight, count }) => weight * weight * count)) / (standard * standard)
  const ofTotal = byarInterval(total, { level })
  // From ten events on Byar's lower limit exists at every level a computer can hold.
  const limit = (ofCount: number | null): number =>
    per * (rate + Math.sqrt(variance / total) * ((ofCount as number) - total))
  return {
    method: 'dobson',
    level,
    estimate: per * rate,
    lower: limit(ofTotal.lower),
    upper: limit(ofTotal.upper),
    reason: null,
  }
}

function strataProblem(strata: readonly Stratum[]): Reason | null {
  for (const [index, { count, population, standardPopulation }] of strata.entries()) {
    if (
      !isQuantity(count) ||
      !isQuantity(standardPopulation) ||
      !isQuantity(population) ||
      population === 0
    ) {
      return { code: 'incomplete-stratum', stratum: index }
    }
  }
  const total = sum(strata.map(({ count }) => count ?? 0))
  if (total < fewestForByar) return { code: 'too-few-events', count: total, needed: fewestForByar }
  const standard = sum(strata.map(({ standardPopulation }) => standardPopulation ?? 0))
  return standard === 0 ? { code: 'no-standard-population' } : null
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
