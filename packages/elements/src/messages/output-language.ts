import { lastAnswer } from '../last-answer.js'
import type { Language } from './languages.js'
import type { Messages } from './messages.js'
import type { OutputMessages } from './output-messages.js'
import { outputEn } from './output.en.js'

export interface OutputLanguage extends Language {
  readonly messages: Messages & OutputMessages
}

/** A page's language with the words for what readers take away, in English where it has none; a page of curves asks for the same again and again. */
export const outputLanguage = lastAnswer((language: Language): OutputLanguage => ({
  ...language,
  messages: { ...outputEn, ...language.messages },
}))
