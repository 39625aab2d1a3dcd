import { englishQuadrantsWords } from '@oba/core'
import type { QuadrantsCatalogue } from '@oba/core'
import type { FrameworkMessages } from './framework-messages.js'
import { frameworkEn } from './framework.en.js'
import type { Language } from './languages.js'
import type { Messages } from './messages.js'
import type { QuadrantsMessages } from './quadrants-messages.js'
import { quadrantsEn } from './quadrants.en.js'
import { scorecardLanguage } from './scorecard-language.js'
import type { ScorecardLanguage } from './scorecard-language.js'

type ServicesMessages = Messages & FrameworkMessages & QuadrantsMessages

export interface ServicesLanguage extends ScorecardLanguage {
  readonly quadrants: QuadrantsCatalogue
  readonly messages: ScorecardLanguage['messages'] & ServicesMessages
}

/** A page's language with the words that services and outcomes need, in English where it has none. */
export function servicesLanguage(language: Language): ServicesLanguage {
  const { messages, ...rest } = scorecardLanguage(language)
  return {
    quadrants: englishQuadrantsWords,
    ...rest,
    messages: { ...messages, ...servicesMessages(messages) },
  }
}

/** The same for a sentence said in place of the figures. */
export function servicesMessages(messages: Messages): ServicesMessages {
  return { ...frameworkEn, ...quadrantsEn, ...messages }
}
