import { differenceInterval, type GivenInterval } from '../../statistics/index.js'
import { isWhole } from '../../statistics/interval.js'
import type { Polarity } from '../polarity.js'
import { type BenchmarkResult, benchmarkResult, type Finding } from './benchmark-result.js'
import { type Pair, pairProblem, pairsOf } from './pairs.js'

/**
 * One area against another, independent estimate by the interval of their difference: Newcombe's for two Wilson intervals,
 * the same squaring and adding for others. An interval that holds 0 is similar. This is the proper test of two estimates.
 * Not for an area against a country that contains it: the two are not independent.
 *
 * @example
 * benchmarkDifference(wilsonInterval(198, 209), wilsonInterval(173, 196), { polarity: 'higher' })
 * // { method: 'difference', result: 'better', reason: { code: 'difference-excludes-zero', lower: 0.0102…, … }, … }
 * @throws CallError when the levels of the two do not match, or none is given.
 */
export function benchmarkDifference(
  area: GivenInterval | readonly GivenInterval[],
  benchmark: GivenInterval | readonly GivenInterval[],
  { polarity = 'none' }: { readonly polarity?: Polarity } = {},
): BenchmarkResult {
  const pairs = pairsOf(area, benchmark)
  const [first, ...others] = pairs
  const inputs = { area: pairs.map((pair) => pair.area), benchmark: pairs.map((pair) => pair.benchmark) }
  return benchmarkResult('difference', polarity, inputs, [find(first), ...others.map(find)])
}

function find(pair: Pair): Finding {
  const { level } = pair.area
  const difference = differenceInterval(pair.benchmark, pair.area)
  if (!isWhole(difference)) return { level, side: null, reason: pairProblem(pair) }
  const { method, estimate, lower, upper } = difference
  const similar = lower <= 0 && upper >= 0
  const code = similar ? 'difference-includes-zero' : 'difference-excludes-zero'
  return { level, side: similar ? 0 : estimate, reason: { code, level, method, estimate, lower, upper } }
}
