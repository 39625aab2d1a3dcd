import { englishCurveWords } from '@oba/core'
import { en } from './en.js'
import type { Language } from './languages.js'

/** What every script says, of curves; other elements bring the rest. */
export const english: Language = {
  words: englishCurveWords,
  messages: en,
}
