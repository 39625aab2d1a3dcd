import type { Period } from './period.js'

/** Whether two periods share a day: neighbours of a rolling or pooled series do, and so repeat each other's data. */
export function overlaps(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end
}

/** Whether a figure adds to the one before it in the same year, and must be differenced before anything is fitted. */
export function accumulates(period: Period): boolean {
  return period.type === 'cumulative'
}
