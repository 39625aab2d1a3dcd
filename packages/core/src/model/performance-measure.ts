import type { Indicator } from './indicator.js'

/**
 * The four quadrants by their place on the page: how much did we do (upper left), how well did we do
 * it (upper right), is anyone better off, as a number (lower left) and as a share (lower right).
 */
export type Quadrant = 'upper-left' | 'upper-right' | 'lower-left' | 'lower-right'

/** The four ways in which a service user can be better off. */
export type BetterOff = 'skills' | 'attitude' | 'behaviour' | 'circumstance'

/** How well a service works: figures that belong to a service and to exactly one quadrant. */
export interface PerformanceMeasure extends Omit<Indicator, 'outcome' | 'population'> {
  /** The id of its service. */
  readonly service: string
  readonly quadrant: Quadrant
  /** A number on the left side, a share or rate on the right. */
  readonly kind: '#' | '%'
  /** The id of the measure that counts the same thing the other way: the # of this %, or the % of this #. */
  readonly pair?: string
  /** In the lower quadrants: skills or knowledge, attitude or opinion, behaviour, circumstance. */
  readonly betterOff?: BetterOff
  /** Whether every service could have it (staff turnover, % seen on time) or only this activity. */
  readonly scope?: 'common' | 'specific'
}
