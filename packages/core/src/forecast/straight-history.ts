/**
 * Whether three values or more lie on one straight line but for floating-point dust. (A constant history is such a line.)
 * Positions are periods, so gaps do not hide a line.
 */
export function isStraight(values: readonly (number | null)[]): boolean {
  let first = -1
  let last = -1
  let largest = 0
  let points = 0
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!
    if (value === null) continue
    if (first < 0) first = at
    last = at
    points++
    largest = Math.max(largest, Math.abs(value))
  }
  if (points < 3) return false
  const from = values[first]!
  const slope = (values[last]! - from) / (last - first)
  return values.every(
    (value, at) => value === null || Math.abs(value - from - slope * (at - first)) <= 1e-9 * largest,
  )
}

/** The line from the first value to the last, carried on over the coming periods. */
export function continuedLine(values: readonly (number | null)[], horizon: number): number[] {
  const last = values.findLastIndex((value) => value !== null)
  const first = values.findIndex((value) => value !== null)
  const slope = (values[last]! - values[first]!) / (last - first)
  return Array.from({ length: horizon }, (_, step) => values[last]! + slope * (values.length + step - last))
}
