/** The middle value, or the point half way between the two in the middle; null of none. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]!
  const high = sorted[Math.ceil((sorted.length - 1) / 2)]!
  return low + (high - low) / 2
}
