import { isFigure } from '../statistics/quantity.js'

/** A figure a period, in period order; null where it is missing. */
export type Values = readonly (number | null)[]

/** What is not a finite number is missing: a symbol never becomes a figure. */
export function knownOrNull(values: Values): (number | null)[] {
  return values.map((value) => (isFigure(value) ? value : null))
}

/** Where the latest actual figure is, or -1 when there is none. */
export function latestActual(values: Values): number {
  return values.findLastIndex(isFigure)
}

/** A sign as a direction of movement. */
export type Direction = 'up' | 'down' | 'flat'

/** Up, down or flat. */
export function directionOf(difference: number): Direction {
  if (difference === 0) return 'flat'
  return difference > 0 ? 'up' : 'down'
}
