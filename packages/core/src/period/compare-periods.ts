import type { Period } from './period.js'

/** Orders by when a period ends, then by when it starts. ISO dates compare as text. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1
  if (a.start !== b.start) return a.start < b.start ? -1 : 1
  return 0
}

/** Whether two labels name the same stretch of time ("2015/16" and "2016" of financial years do). */
export function samePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end
}
