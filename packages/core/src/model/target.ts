import type { Period } from '../period/period.js'

/** A target for one period as somebody named it, which may lie in the future. It is an overlay and never feeds a verdict. */
export interface Target {
  readonly period: string
  readonly value: number
}

/** A target at the period of the indicator it is for. */
export interface DatedTarget {
  readonly period: Period
  readonly value: number
}
