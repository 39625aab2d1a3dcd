import type { GivenInterval } from '../../statistics/index.js'
import { isWhole } from '../../statistics/interval.js'
import type { Polarity } from '../polarity.js'
import { type BenchmarkResult, benchmarkResult, type Finding } from './benchmark-result.js'
import { type Pair, pairsOf, pairProblem } from './pairs.js'

/**
 * One area against another estimate by whether their intervals overlap (touching counts as overlapping). Simple to see on
 * a chart, and too cautious: intervals can overlap although the difference is clear. `benchmarkDifference` is the proper
 * test of two estimates. Give one interval each, or lists of the same levels in the same order.
 *
 * @example benchmarkOverlap(wilsonInterval(198, 209), wilsonInterval(173, 196)) // { method: 'overlap', result: 'similar', … }
 * @throws CallError when the levels of the two do not match, or none is given.
 */
export function benchmarkOverlap(
  area: GivenInterval | readonly GivenInterval[],
  benchmark: GivenInterval | readonly GivenInterval[],
  { polarity = 'none' }: { readonly polarity?: Polarity } = {},
): BenchmarkResult {
  const pairs = pairsOf(area, benchmark)
  const [first, ...others] = pairs
  const inputs = { area: pairs.map((pair) => pair.area), benchmark: pairs.map((pair) => pair.benchmark) }
  return benchmarkResult('overlap', polarity, inputs, [find(first), ...others.map(find)])
}

function find({ area, benchmark }: Pair): Finding {
  const { level } = area
  if (!isWhole(area) || !isWhole(benchmark))
    return { level, side: null, reason: pairProblem({ area, benchmark }) }
  const overlap = area.lower <= benchmark.upper && benchmark.lower <= area.upper
  return {
    level,
    side: overlap ? 0 : area.estimate - benchmark.estimate,
    reason: {
      code: overlap ? 'intervals-overlap' : 'intervals-apart',
      level,
      areaLower: area.lower,
      areaUpper: area.upper,
      benchmarkLower: benchmark.lower,
      benchmarkUpper: benchmark.upper,
    },
  }
}
