import { CallError } from '../../call-error.js'
import { betterSign } from '../../model/better-sign.js'
import { isFigure } from '../../statistics/quantity.js'
import type { Polarity } from '../polarity.js'
import type { RuleResult } from '../rule-result.js'
import type { Values } from '../series-values.js'

/** Where an area stands among others: 1 is the best. */
export interface RankResult extends RuleResult<
  'rank',
  'ranked',
  { values: Values; area: number; polarity: Polarity }
> {
  readonly rank: number | null
  /** How many areas have the same rank, this one included. */
  readonly sharing: number | null
  /** How many areas have a figure. */
  readonly of: number
}

/**
 * An area's rank in the declared direction: areas with equal figures share the best of their ranks (1, 2, 2, 4). Without a
 * polarity there is no rank: nobody is first in something with no agreed direction. Missing areas are not ranked. A rank
 * hides how close the areas are, and moves when nothing has.
 *
 * @param values one figure an area; null = missing.
 * @param area where the area stands in `values`.
 * @throws CallError when `area` is not a place in `values`, or `polarity` is none.
 * @example rankAmong([88, 91, 91, 95], 1, { polarity: 'higher' }) // { result: 'ranked', rank: 2, sharing: 2, of: 4, … }
 */
export function rankAmong(
  values: Values,
  area: number,
  { polarity = 'none' }: { readonly polarity?: Polarity } = {},
): RankResult {
  if (!(area in values))
    throw new CallError(`There is no area ${String(area)} among ${values.length} values.`)
  const sign = betterSign(polarity)
  const known = values.filter(isFigure)
  const value = values[area]
  const inputs = { values: values.map((each) => (isFigure(each) ? each : null)), area, polarity }
  const base = { rule: 'rank', judgement: null, inputs, of: known.length } as const
  if (!isFigure(value) || sign === 0) {
    const reason = { code: isFigure(value) ? 'no-agreed-direction' : 'no-value' }
    return { ...base, result: 'cannot-be-calculated', reason, rank: null, sharing: null }
  }
  const rank = 1 + known.filter((other) => sign * (other - value) > 0).length
  const sharing = known.filter((other) => other === value).length
  const reason = { code: 'rank', rank, sharing, of: known.length }
  return { ...base, result: 'ranked', reason, rank, sharing }
}
