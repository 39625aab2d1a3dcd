import type { FrameworkProblem, FrameworkProblemCode } from '../framework/framework-problems.js'
import { problemsCy } from './framework-problem-cy.js'
import { problemsEn } from './framework-problem-en.js'
import { isWelsh } from './is-welsh.js'

/** What can be wrong with a framework, in one language: for those who build one, and apart from what readers see. */
export type FrameworkProblemWords = Readonly<
  Record<FrameworkProblemCode, (name: string, found: string) => string>
>

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
