import type { Period } from '../period/period.js'

export type PointStatus = 'provisional' | 'revised' | 'final'

/**
 * One period of a series. `value` is null where nothing can be calculated with: `symbol` then says
 * why, in the publisher's own sign ("x", "c"), and a missing period has neither.
 *
 * When both counts exist, `value` is worked out from them and `published` keeps the figure as it was
 * printed: rounding comes last.
 */
export interface Point {
  readonly period: Period
  readonly value: number | null
  readonly symbol?: string
  readonly published?: number
  readonly numerator?: number
  readonly denominator?: number
  /** The publisher's own interval around the figure, where one is published. */
  readonly lower?: number
  readonly upper?: number
  readonly status?: PointStatus
  readonly comment?: string
}

/** A point where the series stops being comparable with what came before it. */
export interface Break {
  /** The first period after the break. */
  readonly at: Period
  readonly note: string
}
