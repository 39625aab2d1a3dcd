import { CallError } from '../../call-error.js'
import { judge, type Polarity } from '../polarity.js'
import type { RuleResult } from '../rule-result.js'
import { type Direction, directionOf, knownOrNull, latestActual, type Values } from '../series-values.js'

/** How far back to look, and which way is better. */
export interface DirectionOfTravelOptions {
  readonly polarity?: Polarity
  /** How many periods back: 1 is a short-term direction, and the default; 5 is a usual long-term one. */
  readonly periods?: number
}

/** The latest figure beside the one some periods before it. */
export interface DirectionOfTravelResult extends RuleResult<
  'direction-of-travel',
  Direction,
  { values: Values; polarity: Polarity; periods: number }
> {
  /** Always true: two points are described; what lies between them, and chance, are not looked at. */
  readonly descriptive: true
  readonly latest: number | null
  readonly earlier: number | null
  readonly difference: number | null
}

/**
 * The short- or long-term direction of travel: the latest figure against the one `periods` periods before. It describes two
 * points and judges neither chance nor what the series was already doing.
 *
 * @param values one figure a period, in order; null = missing.
 * @throws CallError unless `periods` is a whole number above 0.
 * @example directionOfTravel([88, 90, 91, 95], { periods: 3, polarity: 'higher' }) // { result: 'up', judgement: 'better', … }
 */
export function directionOfTravel(
  values: Values,
  { polarity = 'none', periods = 1 }: DirectionOfTravelOptions = {},
): DirectionOfTravelResult {
  if (!Number.isInteger(periods) || periods < 1) {
    throw new CallError(`A direction of travel looks back a whole number of periods, not ${String(periods)}.`)
  }
  const actuals = knownOrNull(values)
  const position = latestActual(actuals)
  const latest = actuals[position] ?? null
  const earlier = actuals[position - periods] ?? null
  const inputs = { values: actuals, polarity, periods }
  const base = { rule: 'direction-of-travel', inputs, descriptive: true, latest, earlier } as const
  if (latest === null || earlier === null) {
    const reason = latest === null ? { code: 'no-actuals' } : { code: 'no-earlier-period', periods }
    return { ...base, result: 'cannot-be-calculated', judgement: null, reason, difference: null }
  }
  const difference = latest - earlier
  const reason = { code: 'change-since', earlier, latest, difference, periods }
  return {
    ...base,
    result: directionOf(difference),
    judgement: judge(difference, polarity),
    reason,
    difference,
  }
}
