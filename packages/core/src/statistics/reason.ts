/**
 * Why something is as it is, or why it cannot be calculated: a stable code and the figures a sentence needs.
 * The sentences themselves belong to the messages catalogue.
 */
export interface Reason {
  readonly code: string
  readonly [figure: string]: string | number | boolean | null
}
