import type { Period } from './period.js'

/** Whether two periods share a day: neighbours of a rolling or pooled series do, and so repeat each other's data. */
export function overlaps(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end
}
