import { primaryTag } from './languages.js'
import { rulesCy } from './rules.cy.js'
import { rulesEn } from './rules.en.js'
import type { RulesMessages } from './rules-messages.js'

/** The words around the rules' answers for a language tag; English for any that has none. Both come with the rules, which few pages load. */
export function rulesMessagesFor(locale: string): RulesMessages {
  return primaryTag(locale) === 'cy' ? rulesCy : rulesEn
}
