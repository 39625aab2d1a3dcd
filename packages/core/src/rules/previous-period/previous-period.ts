import { judge, type Polarity } from '../polarity.js'
import type { RuleResult } from '../rule-result.js'
import { type Direction, directionOf, knownOrNull, latestActual, type Values } from '../series-values.js'

/** The latest figure beside the one before it. */
export interface PreviousPeriodResult extends RuleResult<
  'previous-period',
  Direction,
  { values: Values; polarity: Polarity }
> {
  /** Always true: an arrow between two points describes them, and is no evidence of a change. */
  readonly descriptive: true
  readonly latest: number | null
  readonly previous: number | null
  readonly difference: number | null
}

/**
 * The arrow of council reports and of DfE's LAIT: the sign of the last change, nothing more. Two figures always differ or
 * not, so half of all arrows of an unchanged process point the "wrong" way; and an arrow on rounded figures can be
 * flat where one on unrounded figures is not. Give it unrounded figures.
 *
 * @param values one figure a period, in order; null = missing. A gap before the latest figure leaves nothing to compare.
 * @example previousPeriod([191 / 201, 198 / 209], { polarity: 'higher' }) // { result: 'down', judgement: 'worse', descriptive: true, … }
 */
export function previousPeriod(
  values: Values,
  { polarity = 'none' }: { readonly polarity?: Polarity } = {},
): PreviousPeriodResult {
  const actuals = knownOrNull(values)
  const position = latestActual(actuals)
  const latest = actuals[position] ?? null
  const previous = actuals[position - 1] ?? null
  const base = {
    rule: 'previous-period',
    inputs: { values: actuals, polarity },
    descriptive: true,
    latest,
    previous,
  } as const
  if (latest === null || previous === null) {
    const reason = latest === null ? { code: 'no-actuals' } : { code: 'no-prior-period' }
    return { ...base, result: 'cannot-be-calculated', judgement: null, reason, difference: null }
  }
  const difference = latest - previous
  const reason = { code: 'last-change', previous, latest, difference }
  return {
    ...base,
    result: directionOf(difference),
    judgement: judge(difference, polarity),
    reason,
    difference,
  }
}
