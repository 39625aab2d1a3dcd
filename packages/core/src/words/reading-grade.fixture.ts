import { syllable } from 'syllable'

/**
 * The Flesch–Kincaid grade of a text: 0.39 words a sentence + 11.8 syllables a word − 15.59 (Kincaid and others, 1975). A
 * figure is a word of one syllable, as the usual tools count it.
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?](?=\s|$)/).filter((sentence) => sentence.trim() !== '')
  const words = text.match(/[\p{L}\d][\p{L}\d’,.-]*/gu) ?? []
  const syllables = words.reduce((sum, word) => sum + (/\d/.test(word) ? 1 : syllable(word)), 0)
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59
}
