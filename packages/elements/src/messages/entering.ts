import { enteringCy } from './entering.cy.js'
import { enteringEn } from './entering.en.js'
import type { EnteringMessages } from './entering-messages.js'
import { primaryTag } from './languages.js'

/** The words for entering a forecast, for a language tag; English for any that has none. Both come with the editor, which few pages load. */
export function enteringMessagesFor(locale: string): EnteringMessages {
  return primaryTag(locale) === 'cy' ? enteringCy : enteringEn
}
