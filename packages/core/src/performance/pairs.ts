import type { PerformanceMeasure } from '../model/performance-measure.js'

/** Whether two measures are the # and the % of the same thing, in the same area; either may name the other. */
export function arePair(a: PerformanceMeasure, b: PerformanceMeasure): boolean {
  return a.service === b.service && a.area.code === b.area.code && (a.pair === b.id || b.pair === a.id)
}
