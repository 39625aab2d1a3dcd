import type { ClaimDisagreement } from '../curve/claim-disagrees.js'
import type { Claim } from '../model/story.js'

/** What is said where a story and the data differ, in one language. */
export interface ClaimCatalogue {
  readonly story: (claim: Claim) => string
  readonly data: (said: ClaimDisagreement['data']) => string
}
