import type { Curve } from '../curve/curve.js'
import type { Status } from '../curve/verdict.types.js'

/** How a scorecard counts a curve: `too-early` is what could be chance or is as forecast, `not-judged` what has no evidence at all. */
export type Standing = 'improving' | 'worse' | 'too-early' | 'not-judged'

/** Why a curve is not among those improving, in the order the rest is itemised everywhere. */
export type Rest = (typeof restOrder)[number]

export const restOrder = [
  'worse',
  'could-be-chance',
  'no-agreed-direction',
  'no-actuals-yet',
  'not-enough-history',
  'no-forecast',
  'not-comparable',
  'forecast-ended',
  'no-range',
] as const

/** Improving or worse only with at least some evidence; not judged without a direction or a verdict. */
export function standingOf({ verdict }: Curve): Standing {
  if (!verdict.evidence) return 'not-judged'
  if (verdict.evidence.grade === 'none') return 'too-early'
  return verdict.evidence.direction === 'better' ? 'improving' : 'worse'
}

/** What a curve is counted under when it is not improving; null when it is. */
export function restOf(curve: Curve): Rest | null {
  const standing = standingOf(curve)
  if (standing === 'improving') return null
  if (standing === 'worse') return 'worse'
  if (standing === 'too-early') return 'could-be-chance'
  return WITHOUT_VERDICT[curve.verdict.status] ?? 'no-range'
}

/** A status in the declared direction that has no evidence comes from a forecast without a range. */
const WITHOUT_VERDICT: Partial<Record<Status, Rest>> = {
  'no-agreed-direction': 'no-agreed-direction',
  'no-actuals-yet': 'no-actuals-yet',
  'not-enough-history': 'not-enough-history',
  'no-forecast': 'no-forecast',
  'not-comparable': 'not-comparable',
  'forecast-ended': 'forecast-ended',
}
