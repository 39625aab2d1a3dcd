/** A target for one period, which may lie in the future. It is an overlay and never feeds a verdict. */
export interface Target {
  readonly period: string
  readonly value: number
}
