import type { Frequency } from '../series/frequency.js'
import type { Scale } from './scale.js'

/** Numbers to forecast from: one a period, in time order; null where a period is missing or suppressed. */
export interface ForecastInput {
  readonly values: readonly (number | null)[]
  readonly frequency: Frequency
  /**
   * What is possible, lowest and highest; null for no limit. Left out, a history without negative values is taken to be one
   * that cannot fall below 0 (as counts and rates cannot); give `[null, null]` to say otherwise.
   */
  readonly bounds?: readonly [number | null, number | null]
  /**
   * What each value was divided by, so that sampling noise can be told from change. Same length as `values`. Numbers of people or
   * events that were divided by nothing have 1 each.
   */
  readonly denominators?: readonly (number | null)[]
  /** Values are so many per this many of the denominator. Left out: the width of the bounds (100 for percentages), else 1. */
  readonly per?: number | undefined
  /** Decimal places the values are published to; left out, as many as they show. */
  readonly decimals?: number
}

export const methodNames = [
  'default',
  'naive',
  'drift',
  'straight-line',
  'ses',
  'holt',
  'damped',
  'theta',
  'mean',
] as const
export type MethodName = (typeof methodNames)[number]

export interface ForecastOptions {
  /** Periods ahead, 1 to 120; 5 when left out. */
  readonly horizon?: number
  /** Levels of the ranges, each between 0 and 1; 80% and 95% when left out. */
  readonly levels?: readonly number[]
  readonly method?: MethodName | undefined
  /** For the method `mean`: how many of the last values; all of them when left out. */
  readonly last?: number
  /**
   * The same indicator in other areas, each with its own history. The default method then lets them say which kinds of course are
   * likely (never levels, trends or noise). Areas of another frequency, or without a forecast of their own, are left out.
   */
  readonly borrowFrom?: readonly ForecastInput[]
}

/**
 * The joint distribution of the coming values: on `scale` they are multivariate Student-t about `centre`. `covariance` is the
 * matrix that multiplies t quantiles (so a range is centre ± t·√diagonal); where `degreesOfFreedom` is null the tails are normal.
 * Successive errors are correlated, so a run of actuals is judged with the whole matrix, never point by point.
 */
export interface JointErrors {
  readonly scale: Scale
  readonly centre: readonly number[]
  readonly covariance: readonly (readonly number[])[]
  readonly degreesOfFreedom: number | null
}

export interface ForecastRange {
  readonly level: number
  readonly lower: number
  readonly upper: number
}

export interface ForecastPoint {
  readonly value: number
  readonly ranges: readonly ForecastRange[]
}

/** Why the forecast is what it is: a stable code with its figures. The words are elsewhere. */
export type Why =
  | { readonly code: 'asked-for' }
  | { readonly code: 'exact-line'; readonly points: number }
  | {
      readonly code: 'weighed-courses'
      readonly points: number
      /** How far the history supports each kind of course; they add to 1. */
      readonly steady: number
      readonly fading: number
      readonly returning: number
      /** Share of the seasonal pattern that was kept after shrinking; 0 without a season. */
      readonly season: number
      /** How many other areas were asked. */
      readonly borrowed: number
    }

export type ForecastWarning =
  'few-points' | 'values-outside-bounds' | 'not-finite' | 'denominators-ignored' | 'too-short-for-season'

/** Why nothing was fitted. */
export type NoForecast =
  'no-values' | 'one-value' | 'two-values' | 'beyond-arithmetic' | 'method-needs-more-values'

export interface FittedNumbers {
  readonly method: MethodName
  readonly points: readonly ForecastPoint[]
  readonly joint: JointErrors
  readonly why: Why
  readonly warnings: readonly ForecastWarning[]
}

export type ForecastOutcome =
  FittedNumbers | { readonly none: NoForecast; readonly warnings: readonly ForecastWarning[] }
