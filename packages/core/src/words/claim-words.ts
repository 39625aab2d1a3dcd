import type { ClaimDisagreement } from '../curve/claim-disagrees.js'
import type { ClaimCatalogue } from './claim-catalogue.js'
import { claimsCy } from './claim-cy.js'
import { claimsEn } from './claim-en.js'
import { isWelsh } from './is-welsh.js'

/** The words of the warning for a language tag; English for any that has none. */
export function claimWordsFor(language: string): ClaimCatalogue {
  return isWelsh(language) ? claimsCy : claimsEn
}

/** The warning: what the story says, and what the data say instead. */
export function claimWarning({ claim, data }: ClaimDisagreement, words: ClaimCatalogue): string {
  return `${words.story(claim)} ${words.data(data)}`
}
