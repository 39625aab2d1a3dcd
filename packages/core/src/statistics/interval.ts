import { isFigure } from './quantity.js'
import type { Reason } from './reason.js'

/** How an interval was made; every interval names its method. */
export type IntervalMethod =
  'wilson' | 'byar' | 'exact' | 'dobson' | 'newcombe' | 'square-and-add' | 'student-t'

/**
 * An estimate and the interval around it. A limit that does not exist is null, and `reason` says why; with every limit
 * there, `reason` is null.
 */
export interface Interval {
  readonly method: IntervalMethod
  /** The confidence level: 0.95, 0.998 or any other between 0 and 1. */
  readonly level: number
  readonly estimate: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly reason: Reason | null
}

/** An interval from anywhere: made here, or published without saying how. */
export type GivenInterval = Pick<Interval, 'level' | 'estimate' | 'lower' | 'upper'> &
  Partial<Pick<Interval, 'method' | 'reason'>>

/** An interval with all three of its figures. */
export type WholeInterval = GivenInterval & {
  readonly estimate: number
  readonly lower: number
  readonly upper: number
}

/** Whether an interval has its estimate and both limits. */
export function isWhole(interval: GivenInterval): interval is WholeInterval {
  return isFigure(interval.estimate) && isFigure(interval.lower) && isFigure(interval.upper)
}

/** What every interval can be asked for. */
export interface IntervalOptions {
  /** The confidence level, between 0 and 1. 0.95 when absent. */
  readonly level?: number
  /** What one is a rate *of*: 100 for a percentage, 10 000 for a rate per 10,000. 1 when absent. */
  readonly per?: number
}

/** An interval that cannot be calculated, and why. */
export function noInterval(method: IntervalMethod, level: number, reason: Reason): Interval {
  return { method, level, estimate: null, lower: null, upper: null, reason }
}
