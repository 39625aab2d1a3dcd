import type { ReaderCode } from './problem-sentences.js'
import type { SlipCode } from './slip-sentences.js'

export type ProblemCode = ReaderCode | SlipCode

/**
 * Something in the data a person can act on. `row` counts from 1 as a spreadsheet does, header
 * included; both it and `field` are null when the problem is the table as a whole. An `error` means
 * that something published could not be used; a `warning` that it was, on terms worth a look; a
 * `note` that it was set aside on purpose (a footnote, a column with no part in this).
 */
export interface Problem {
  readonly row: number | null
  readonly field: string | null
  readonly code: ProblemCode
  readonly message: string
  readonly severity: 'error' | 'warning' | 'note'
}
