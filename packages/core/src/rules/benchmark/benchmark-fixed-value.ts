import type { GivenInterval } from '../../statistics/index.js'
import { isWhole } from '../../statistics/interval.js'
import { isFigure } from '../../statistics/quantity.js'
import type { Polarity } from '../polarity.js'
import {
  asList,
  type BenchmarkResult,
  benchmarkResult,
  type Finding,
  intervalProblem,
} from './benchmark-result.js'

/**
 * One area against a fixed value, such as a national figure whose own uncertainty is small beside the area's: inside
 * the area's interval (its ends included) is similar; outside is better or worse, or higher or lower without a polarity.
 * Give the area's interval at 95%, or at 95 and 99.8% together, and each level is answered apart.
 *
 * @example
 * benchmarkFixedValue([wilsonInterval(65, 100), wilsonInterval(65, 100, { level: 0.998 })], 0.5, { polarity: 'higher' })
 * // { rule: 'benchmark', method: 'fixed-value', result: 'better', levels: [{ level: 0.95, result: 'better' }, { level: 0.998, result: 'similar' }], … }
 * @throws CallError when no interval is given.
 */
export function benchmarkFixedValue(
  area: GivenInterval | readonly GivenInterval[],
  benchmark: number | null,
  { polarity = 'none' }: { readonly polarity?: Polarity } = {},
): BenchmarkResult {
  const intervals = asList(area)
  const find = (interval: GivenInterval): Finding => {
    const { level } = interval
    if (!isFigure(benchmark)) return { level, side: null, reason: { code: 'no-benchmark' } }
    if (!isWhole(interval)) return { level, side: null, reason: intervalProblem(interval, 'area') }
    const { estimate, lower, upper } = interval
    const inside = benchmark >= lower && benchmark <= upper
    const code = inside ? 'benchmark-inside-interval' : 'benchmark-outside-interval'
    return {
      level,
      side: inside ? 0 : estimate - benchmark,
      reason: { code, estimate, lower, upper, benchmark, level },
    }
  }
  const [first, ...others] = intervals
  return benchmarkResult(
    'fixed-value',
    polarity,
    { area: intervals, benchmark: isFigure(benchmark) ? benchmark : null },
    [find(first), ...others.map(find)],
  )
}
