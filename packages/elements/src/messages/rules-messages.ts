import type { NamedRules } from '@oba/core'

/** The words around the answers of named rules. */
export interface RulesMessages {
  /** Whose answers these are, and what they are to the verdict. */
  readonly rulesAbout: string
  /** The rule of the verdict itself. */
  readonly ourRule: string
  readonly ruleName: Readonly<Record<keyof NamedRules, string>>
}
