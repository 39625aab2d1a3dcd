import type { Language } from './languages.js'
import type { Messages } from './messages.js'
import type { OutputMessages } from './output-messages.js'
import { outputEn } from './output.en.js'

export interface OutputLanguage extends Language {
  readonly messages: Messages & OutputMessages
}

/** A page's language with the words for what readers take away, in English where it has none. */
export function outputLanguage(language: Language): OutputLanguage {
  return { ...language, messages: { ...outputEn, ...language.messages } }
}
