import type { FrameworkProblem } from '../framework/framework-problems.js'
import type { FrameworkProblemWords } from './framework-problem-catalogue.js'
import { problemsCy } from './framework-problem-cy.js'
import { problemsEn } from './framework-problem-en.js'
import { isWelsh } from './is-welsh.js'

/** The words for a language tag; English for any that has none. */
export function frameworkProblemWordsFor(language: string): FrameworkProblemWords {
  return isWelsh(language) ? problemsCy : problemsEn
}

/** What is wrong with a framework, in a sentence a person can act on. */
export function frameworkProblemSentence(
  { code, name, found }: FrameworkProblem,
  words: FrameworkProblemWords,
): string {
  return words[code](name, String(found ?? ''))
}
