import { englishEquityWords } from '@oba/core'
import type { EquityCatalogue } from '@oba/core'
import type { CompareMessages } from './compare-messages.js'
import { compareEn } from './compare.en.js'
import type { Language } from './languages.js'
import { scorecardLanguage } from './scorecard-language.js'
import type { ScorecardLanguage } from './scorecard-language.js'

export interface CompareLanguage extends ScorecardLanguage {
  readonly equity: EquityCatalogue
  readonly messages: ScorecardLanguage['messages'] & CompareMessages
}

/** A page's language with the words that comparisons need, in English where it has none. */
export function compareLanguage(language: Language): CompareLanguage {
  const { messages, ...rest } = scorecardLanguage(language)
  return { equity: englishEquityWords, ...rest, messages: { ...compareEn, ...messages } }
}
