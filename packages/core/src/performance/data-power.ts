import type { PerformanceMeasure } from '../model/performance-measure.js'

/** Whether there is good data on time: `good`, `thin` (too few figures, or none lately), or `none`. */
export type DataPower = 'good' | 'thin' | 'none'

/** The method asks for three to five years of history at least; fewer figures make no baseline. */
const LEAST = 3

/**
 * What the figures themselves say of a measure's data: good with three figures or more and one for the
 * latest period. Whether they are trusted is for people to say.
 */
export function dataPower({ points }: PerformanceMeasure): DataPower {
  const known = points.filter(({ value }) => value !== null)
  if (known.length === 0) return 'none'
  return known.length >= LEAST && points.at(-1)!.value !== null ? 'good' : 'thin'
}
