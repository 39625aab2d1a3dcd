import { CallError } from '../../call-error.js'
import { isFigure } from '../../statistics/quantity.js'
import type { Polarity } from '../polarity.js'
import { type BenchmarkResult, benchmarkResult, type Finding } from './benchmark-result.js'

/**
 * A value against a target, without any allowance for chance: on it is similar. A target never feeds the forecast verdict.
 * @example benchmarkTarget(91, 95, { polarity: 'higher' }) // { method: 'target', result: 'worse', … }
 */
export function benchmarkTarget(
  value: number | null,
  target: number | null,
  { polarity = 'none' }: { readonly polarity?: Polarity } = {},
): BenchmarkResult {
  const inputs = { value: isFigure(value) ? value : null, target: isFigure(target) ? target : null }
  return benchmarkResult('target', polarity, inputs, [findTarget(value, target)])
}

function findTarget(value: number | null, target: number | null): Finding {
  if (!isFigure(value)) return { level: null, side: null, reason: { code: 'no-value' } }
  if (!isFigure(target)) return { level: null, side: null, reason: { code: 'no-target' } }
  const difference = value - target
  return { level: null, side: difference, reason: { code: 'against-target', value, target, difference } }
}

/**
 * A value against a range (the two ends of a goal with a tolerance, its ends included): within it is similar, beyond it
 * better or worse by polarity, or higher or lower without one.
 * @example benchmarkRange(91, { lower: 90, upper: 95 }, { polarity: 'higher' }) // { method: 'range', result: 'similar', … }
 * @throws CallError when the lower end is above the upper.
 */
export function benchmarkRange(
  value: number | null,
  { lower, upper }: { readonly lower: number; readonly upper: number },
  { polarity = 'none' }: { readonly polarity?: Polarity } = {},
): BenchmarkResult {
  if (!(lower <= upper)) throw new CallError('A range needs a lower end that is not above its upper end.')
  const known = isFigure(value) ? value : null
  return benchmarkResult('range', polarity, { value: known, lower, upper }, [findRange(known, lower, upper)])
}

function findRange(value: number | null, lower: number, upper: number): Finding {
  if (value === null) return { level: null, side: null, reason: { code: 'no-value' } }
  const within = value >= lower && value <= upper
  const code = within ? 'within-range' : 'outside-range'
  const side = within ? 0 : value - lower
  return { level: null, side, reason: { code, value, lower, upper } }
}
