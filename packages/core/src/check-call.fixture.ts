import { expect } from 'vitest'
import { CallError } from './call-error.js'

/** What is said of a call as JavaScript makes it, where nothing but the library looks at what is given. */
export function saidOf(called: unknown, ...given: readonly unknown[]): string {
  try {
    ;(called as (...given: readonly unknown[]) => unknown)(...given)
  } catch (error) {
    expect(error).toBeInstanceOf(CallError)
    return (error as CallError).message
  }
  return 'nothing'
}

/** Cases of a test, each named by what is said of it. */
export function bySentence(cases: readonly (readonly [unknown, string])[]): (readonly [string, unknown])[] {
  return cases.map(([given, sentence]) => [sentence, given])
}
