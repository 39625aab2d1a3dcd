import { englishScorecardWords } from '@oba/core'
import type { Catalogue } from '@oba/core'
import type { Language } from './languages.js'
import type { Messages } from './messages.js'
import type { ScorecardMessages } from './scorecard-messages.js'
import { scorecardEn } from './scorecard.en.js'

export interface ScorecardLanguage extends Language {
  readonly words: Catalogue
  readonly messages: Messages & ScorecardMessages
}

/** A page's language with the words that only scorecards need, in English where it has none. */
export function scorecardLanguage(language: Language): ScorecardLanguage {
  return {
    ...language,
    words: { card: englishScorecardWords, ...language.words },
    messages: { ...scorecardEn, ...language.messages },
  }
}
