import type { Polarity } from '../polarity.js'
import type { RuleResult } from '../rule-result.js'
import type { Values } from '../series-values.js'
import { bandAmong } from './band-among.js'
import { rankAmong } from './rank-among.js'

/** The fifth of the areas an area falls in. */
export interface QuintileResult extends RuleResult<
  'quintile',
  'quintile',
  { values: Values; area: number; polarity: Polarity }
> {
  /** 1 to 5, or null. */
  readonly quintile: number | null
  /** What quintile 1 is: the best fifth, or the highest where there is no agreed direction. */
  readonly first: 'best' | 'highest'
}

/**
 * The quintile of an area among all areas: 1 is the best fifth in the declared direction; without a polarity 1 is the
 * highest fifth, and says nothing of good or bad. Areas with equal figures share the first of their quintiles.
 *
 * @param values one figure an area; null = missing.
 * @param area where the area stands in `values`.
 * @throws CallError when `area` is not a place in `values`.
 * @example quintile([1, 2, 3, 4, 5], 0, { polarity: 'lower' }) // { rule: 'quintile', quintile: 1, first: 'best', … }
 */
export function quintile(
  values: Values,
  area: number,
  options: { readonly polarity?: Polarity } = {},
): QuintileResult {
  const { inputs } = rankAmong(values, area, options)
  const { band, reason } = bandAmong(values, area, 5, inputs.polarity)
  const first = inputs.polarity === 'none' ? 'highest' : 'best'
  const result = band === null ? 'cannot-be-calculated' : 'quintile'
  return { rule: 'quintile', result, judgement: null, reason, inputs, quintile: band, first }
}
