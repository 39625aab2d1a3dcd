import { welshEquityWords, welshQuadrantsWords, welshWords } from '@oba/core'
import { cy } from './cy.js'
import type { Language } from './languages.js'

/** A draft until a Welsh speaker has read it. */
export const welsh: Language = {
  words: welshWords,
  quadrants: welshQuadrantsWords,
  equity: welshEquityWords,
  messages: cy,
}
