/**
 * The arithmetic mean, as distances from the first value, so that equal values have exactly their own mean: with a plain
 * sum thirteen values of 0.1 average to a hair more than 0.1, and every one of them would lie "below the mean".
 */
export function mean(values: readonly number[]): number {
  const [first = 0] = values
  return first + values.reduce((sum, value) => sum + (value - first), 0) / Math.max(1, values.length)
}
