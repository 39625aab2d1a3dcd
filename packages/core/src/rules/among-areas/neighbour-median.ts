import { medianOf } from '../../series/median-of.js'
import { isFigure } from '../../statistics/quantity.js'
import { judge, type Polarity } from '../polarity.js'
import type { RuleResult } from '../rule-result.js'
import { knownOrNull, type Values } from '../series-values.js'

/** An area beside the middle of its statistical neighbours. */
export interface NeighbourMedianResult extends RuleResult<
  'neighbour-median',
  'above' | 'below' | 'equal',
  { value: number | null; neighbours: Values; polarity: Polarity }
> {
  /** Always true: no allowance is made for chance. */
  readonly descriptive: true
  readonly median: number | null
  readonly difference: number | null
}

/**
 * An area against the median of its statistical neighbours (the area itself not among them). Neighbours without a figure
 * are left out. It describes; it does not test.
 *
 * @param neighbours one figure a neighbour; null = missing.
 * @example neighbourMedian(95, [88, 90, null, 91], { polarity: 'higher' }) // { result: 'above', judgement: 'better', median: 90, … }
 */
export function neighbourMedian(
  value: number | null,
  neighbours: Values,
  { polarity = 'none' }: { readonly polarity?: Polarity } = {},
): NeighbourMedianResult {
  const own = isFigure(value) ? value : null
  const inputs = { value: own, neighbours: knownOrNull(neighbours), polarity }
  const median = medianOf(neighbours.filter(isFigure))
  const base = { rule: 'neighbour-median', inputs, descriptive: true, median } as const
  if (own === null || median === null) {
    const reason = { code: own === null ? 'no-value' : 'no-neighbours' }
    return { ...base, result: 'cannot-be-calculated', judgement: null, reason, difference: null }
  }
  const difference = own - median
  const result = difference === 0 ? 'equal' : difference > 0 ? 'above' : 'below'
  const reason = { code: 'against-median', value: own, median, difference }
  return { ...base, result, judgement: judge(difference, polarity), reason, difference }
}
