import { CallError } from '../../call-error.js'
import type { GivenInterval, Reason } from '../../statistics/index.js'
import type { Polarity } from '../polarity.js'
import type { RuleResult } from '../rule-result.js'
import { type Comparison, compare } from './comparison.js'

/** How an area was compared; every comparison names its method, because they can disagree. */
export type BenchmarkMethod = 'fixed-value' | 'overlap' | 'difference' | 'target' | 'range'

/** The answer at one level; `level` is null where no interval is involved. */
export interface ComparisonAtLevel {
  readonly level: number | null
  readonly result: Comparison | 'cannot-be-calculated'
  readonly reason: Reason
}

/** An area compared with a benchmark: the answer at the first level given, and at each level apart. */
export interface BenchmarkResult extends RuleResult<
  'benchmark',
  Comparison,
  Readonly<Record<string, unknown>>
> {
  readonly method: BenchmarkMethod
  readonly levels: readonly ComparisonAtLevel[]
}

/** What a comparison found: which side the area is on by the sign, 0 for similar, null when it cannot be calculated. */
export interface Finding {
  readonly level: number | null
  readonly side: number | null
  readonly reason: Reason
}

/** Why an interval cannot be compared: its own reason where it gives one. */
export function intervalProblem(interval: GivenInterval, of: 'area' | 'benchmark'): Reason {
  return { ...interval.reason, code: interval.reason?.code ?? 'no-interval', of }
}

/** One interval is a list of one; a comparison of none is a mistake in the call. */
export function asList(
  intervals: GivenInterval | readonly GivenInterval[],
): readonly [GivenInterval, ...GivenInterval[]] {
  const [first, ...others] = 'level' in intervals ? [intervals] : intervals
  if (first === undefined) throw new CallError('A comparison needs at least one interval.')
  return [first, ...others]
}

/** Puts the findings of a comparison into words of the rule, in the declared direction. */
export function benchmarkResult(
  method: BenchmarkMethod,
  polarity: Polarity,
  inputs: Readonly<Record<string, unknown>>,
  findings: readonly [Finding, ...Finding[]],
): BenchmarkResult {
  const name = ({ level, side, reason }: Finding): ComparisonAtLevel => ({
    level,
    result: side === null ? 'cannot-be-calculated' : compare(side, polarity),
    reason,
  })
  const { result, reason } = name(findings[0])
  const judgement = result === 'better' || result === 'worse' ? result : null
  return {
    rule: 'benchmark',
    method,
    result,
    judgement,
    reason,
    inputs: { ...inputs, polarity },
    levels: findings.map(name),
  }
}
