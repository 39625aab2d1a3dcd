import type { Period } from '../period/period.js'
import type { Scale } from './scale.js'
import type { Frequency } from '../series/frequency.js'

export type MethodName = 'default' | 'straight-line'

/** A range the value is expected in, `level` of the time (0.8 is 8 in 10). */
export interface ForecastRange {
  readonly level: number
  readonly lower: number
  readonly upper: number
}

export interface ForecastPoint {
  /** Null when the forecast was made from numbers that name no periods. */
  readonly period: Period | null
  readonly value: number
  readonly ranges: readonly ForecastRange[]
}

/**
 * How the errors of all the periods ahead hang together: on `scale`, a multivariate Student t with
 * this centre, scale matrix and tail (normal where `degreesOfFreedom` is null). Errors of successive
 * periods are correlated, so a run of actuals can only be judged with the whole matrix.
 */
export interface JointErrors {
  readonly scale: Scale
  readonly centre: readonly number[]
  readonly covariance: readonly (readonly number[])[]
  readonly degreesOfFreedom: number | null
}

/** A frozen forecast: plain JSON, and what it was made from with it. */
export interface Forecast {
  readonly kind: 'fitted'
  readonly method: MethodName
  readonly until: Period | null
  readonly madeAt?: string
  readonly history: readonly { readonly period: Period | null; readonly value: number | null }[]
  readonly points: readonly ForecastPoint[]
  readonly joint: JointErrors
  /** Set, with no points, when there is nothing honest to say. */
  readonly none?: NoForecastReason
}

export type NoForecastReason = 'not-enough-history'

/** Numbers alone: one a period, in order, null where a period has no figure. */
export interface ForecastNumbers {
  readonly values: readonly (number | null)[]
  readonly frequency: Frequency
  readonly bounds?: readonly [number | null, number | null]
  readonly decimals?: number
}

export interface ForecastOptions {
  /** Periods ahead, 1 to 10. */
  readonly horizon?: number
  /** Shares of the time the ranges should hold; 0.8 and 0.95 unless said. */
  readonly levels?: readonly number[]
  readonly method?: MethodName
  /** The last period of the history to use, as anybody would name it; the latest unless said. */
  readonly until?: string
  /** ISO date to record as the day it was made. */
  readonly madeAt?: string
}
