import type { Polarity } from '../polarity.js'
import type { RuleResult } from '../rule-result.js'
import type { Values } from '../series-values.js'
import { bandAmong } from './band-among.js'
import { rankAmong } from './rank-among.js'

/** The quartile band of an area: A is the best quarter. */
export type QuartileBandResult = RuleResult<
  'quartile-band',
  'A' | 'B' | 'C' | 'D',
  { values: Values; area: number; polarity: Polarity }
>

/**
 * The quartile band of an area, A the best quarter to D the worst; areas with equal figures share the better band. As with
 * a rank there is none without a polarity, nor with fewer than four areas.
 *
 * @param values one figure an area; null = missing.
 * @param area where the area stands in `values`.
 * @throws CallError when `area` is not a place in `values`.
 * @example quartileBand([1, 2, 3, 4], 3, { polarity: 'higher' }) // { rule: 'quartile-band', result: 'A', … }
 */
export function quartileBand(
  values: Values,
  area: number,
  options: { readonly polarity?: Polarity } = {},
): QuartileBandResult {
  const { inputs, rank, reason: noRank } = rankAmong(values, area, options)
  const { band, reason } = bandAmong(values, area, 4, inputs.polarity)
  const base = { rule: 'quartile-band', judgement: null, inputs } as const
  if (rank === null || band === null) {
    return { ...base, result: 'cannot-be-calculated', reason: rank === null ? noRank : reason }
  }
  return { ...base, result: (['A', 'B', 'C', 'D'] as const)[band - 1] as 'A' | 'B' | 'C' | 'D', reason }
}
