import { englishQuadrantsWords, englishWords } from '@oba/core'
import { en } from './en.js'
import type { Language } from './languages.js'

/** The language every script carries. */
export const english: Language = {
  words: englishWords,
  quadrants: englishQuadrantsWords,
  messages: en,
}
