import { observed } from './observed.js'

/** The line through the first and the last value, by places from the last. */
function lineThrough(values: readonly (number | null)[]): (place: number) => number {
  const { at, value } = observed(values)
  const last = at.length - 1
  const slope = (value[last]! - value[0]!) / (at[last]! - at[0]!)
  return (place) => value[last]! + slope * (place - at[last]!)
}

/**
 * Whether three values or more lie on one straight line but for floating-point dust. (A constant history is such a line.)
 * Positions are periods, so gaps do not hide a line.
 */
export function isStraight(values: readonly (number | null)[]): boolean {
  const line = lineThrough(values)
  const dust = 1e-9 * values.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0)
  return values.every((value, at) => value === null || Math.abs(value - line(at)) <= dust)
}

/** The line from the first value to the last, carried on over the coming periods. */
export function continuedLine(values: readonly (number | null)[], horizon: number): number[] {
  const line = lineThrough(values)
  return Array.from({ length: horizon }, (_, step) => line(values.length + step))
}
