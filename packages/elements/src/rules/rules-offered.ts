import type { Curve, CurveCatalogue } from '@oba/core'
import { tellOnce } from '../console/tell-once.js'

/** What the rules people already use say of a curve, beside its verdict. */
export interface RulesBeside {
  /** Whose answers these are, and what they are to the verdict. */
  readonly about: string
  readonly answers: readonly { readonly rule: string; readonly says: string }[]
}

/** Answers for the rules an author asks for, by their names or `all`. */
export type AnswersOfRules = (curve: Curve, asked: string, words: CurveCatalogue) => RulesBeside

// The rules are a script of their own, so that most pages load none; what one script offers, another has to find.
const OFFERED = Symbol.for('oba.rules')
const page = globalThis as { [OFFERED]?: AnswersOfRules }

/** Lets every curve on the page give the answers its author asks for. */
export function offerAnswers(answersOf: AnswersOfRules): void {
  page[OFFERED] = answersOf
}

/** The answers an author asks for; null where none are, or where the page did not load them. */
export function rulesBeside(curve: Curve, asked: string, words: CurveCatalogue): RulesBeside | null {
  if (!asked) return null
  if (!page[OFFERED]) tellOnce('rules needs oba.rules.min.js.')
  return page[OFFERED]?.(curve, asked, words) ?? null
}
