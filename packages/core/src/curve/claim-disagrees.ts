import type { Claim } from '../model/story.js'
import type { Curve } from './curve.js'

/** What a story claims and what the data say, where they differ; `unclear` where it could be chance. */
export interface ClaimDisagreement {
  readonly claim: Claim
  readonly data: 'better' | 'worse' | 'unclear'
}

/**
 * Whether the data since the baseline say otherwise than a story does: only evidence counts as better or worse than
 * forecast, and without it "same" is as good a story as any. Null where they agree, and where nothing was judged.
 *
 * @example
 * claimDisagrees('better', curve) // { claim: 'better', data: 'unclear' }
 */
export function claimDisagrees(claim: Claim, { verdict: { evidence } }: Curve): ClaimDisagreement | null {
  if (!evidence) return null
  const data = evidence.grade === 'none' ? 'unclear' : evidence.direction
  return data === claim || (claim === 'same' && data === 'unclear') ? null : { claim, data }
}
