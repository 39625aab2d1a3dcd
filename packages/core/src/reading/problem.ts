/**
 * Something in the data a person can act on. `row` counts from 1 as a spreadsheet does, header
 * included; both it and `field` are null when the problem is the table as a whole.
 */
export interface Problem {
  readonly row: number | null
  readonly field: string | null
  readonly code: ProblemCode
  readonly message: string
}

export type ProblemCode =
  | 'empty-table'
  | 'missing-column'
  | 'no-rows'
  | 'missing-cell'
  | 'unknown-period'
  | 'unknown-period-type'
  | 'not-a-number'
  | 'counts-disagree'
  | 'duplicate-period'
  | 'unknown-indicator'
  | 'irregular-periods'
