import { CallError } from '../../call-error.js'
import type { GivenInterval, Reason } from '../../statistics/index.js'
import { isWhole } from '../../statistics/interval.js'
import { asList, intervalProblem } from './benchmark-result.js'

/** The two intervals of one level. */
export interface Pair {
  readonly area: GivenInterval
  readonly benchmark: GivenInterval
}

/** Pairs the intervals of an area and a benchmark by their place; a pair of different levels cannot be compared. */
export function pairsOf(
  area: GivenInterval | readonly GivenInterval[],
  benchmark: GivenInterval | readonly GivenInterval[],
): readonly [Pair, ...Pair[]] {
  const areas = asList(area)
  const benchmarks = asList(benchmark)
  const pair = (interval: GivenInterval, index: number): Pair => {
    const other = benchmarks[index]
    if (other?.level !== interval.level || areas.length !== benchmarks.length) {
      throw new CallError(
        'The intervals of an area and of its benchmark must be of the same levels, in the same order.',
      )
    }
    return { area: interval, benchmark: other }
  }
  const [first, ...others] = areas
  return [pair(first, 0), ...others.map((interval, index) => pair(interval, index + 1))]
}

/** Why a pair cannot be compared. */
export function pairProblem({ area, benchmark }: Pair): Reason {
  return isWhole(area) ? intervalProblem(benchmark, 'benchmark') : intervalProblem(area, 'area')
}
