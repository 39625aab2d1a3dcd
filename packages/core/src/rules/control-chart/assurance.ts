import { isFigure } from '../../statistics/quantity.js'
import { judge, type Polarity } from '../polarity.js'
import type { Limits } from './limits.js'

/** Whether an unchanged process will meet its target: always, never, or by chance. */
export type Assurance = 'pass' | 'fail' | 'hit-or-miss'

/**
 * A target beyond the limits on the better side is always missed, on the worse side always met; between them it is met by
 * chance. Null without a target or an agreed direction.
 */
export function assuranceOf(
  target: number | null,
  { lower, upper }: Limits,
  polarity: Polarity,
): Assurance | null {
  if (!isFigure(target) || polarity === 'none') return null
  const side = Number(target > upper) - Number(target < lower)
  const judgement = judge(side, polarity)
  if (judgement === null) return 'hit-or-miss'
  return judgement === 'better' ? 'fail' : 'pass'
}
