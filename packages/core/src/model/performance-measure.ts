import type { Indicator } from './indicator.js'

/**
 * The four quadrants by their place on the page: how much did we do (upper left), how well did we do
 * it (upper right), is anyone better off, as a number (lower left) and as a share (lower right).
 */
export type Quadrant = 'upper-left' | 'upper-right' | 'lower-left' | 'lower-right'

/** How well a service works: figures that belong to a service and to exactly one quadrant. */
export interface PerformanceMeasure extends Omit<Indicator, 'outcome' | 'population'> {
  /** The id of its service. */
  readonly service: string
  readonly quadrant: Quadrant
  /** A number on the left side, a share or rate on the right. */
  readonly kind: '#' | '%'
}
