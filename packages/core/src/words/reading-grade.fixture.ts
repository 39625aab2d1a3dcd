import { syllable } from 'syllable'

/**
 * The Flesch–Kincaid grade of a text: 0.39 words a sentence + 11.8 syllables a word − 15.59 (Kincaid and others, 1975). A
 * figure is a word of one syllable, as the usual tools count it; a list is read item by item, so that a semicolon ends one as it
 * does for Flesch.
 */
export function readingGrade(text: string): number {
  const sentences = sentencesOf(text)
  const words = wordsOf(text)
  const syllables = words.reduce((sum, word) => sum + (/\d/.test(word) ? 1 : syllable(word)), 0)
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59
}

/**
 * The texts that take more than eight years of school to read, and the sentences in them that do, each with its grade. Of five
 * words or fewer the formula says nothing.
 */
export function tooHard(texts: Iterable<string>): readonly string[] {
  const each = new Set([...texts].flatMap((text) => [text, ...sentencesOf(text)]))
  return [...each]
    .filter((text) => wordsOf(text).length > 5 && readingGrade(text) > 8)
    .map((text) => `${readingGrade(text).toFixed(1)}: ${text}`)
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?;])(?=\s|$)/).filter((sentence) => /[\p{L}\d]/u.test(sentence))
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d][\p{L}\d’,.-]*/gu) ?? []
}
