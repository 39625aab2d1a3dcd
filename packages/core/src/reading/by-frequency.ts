import type { Period, PeriodType } from '../period/period.js'
import type { Cell } from './collected.js'
import { grouped } from './grouped.js'

/** Figures of these kinds of period belong to one another and to no others: a year is the sum of its months, not the thirteenth of them. */
function howOften(type: PeriodType): string {
  if (type.includes('year')) return 'annual'
  if (type === 'pooled') return 'several years'
  return /^(term|quarter|month|week)/.test(type) ? `${type}ly` : ''
}

/**
 * The cells of a series by how often they come, where a table mixes years, quarters and months in one
 * column. Null for nearly all, which do not, and for running totals, whose periods grow.
 */
export function splitByFrequency(
  cells: readonly Cell[],
  periods: readonly (Period | null)[],
): ReadonlyMap<string, readonly Cell[]> | null {
  const placed = cells.filter(({ period }) => periods[period])
  const parts = grouped(placed, ({ period }) => howOften(periods[period]!.type))
  // A day or a window that rolls may stand for any of them.
  return parts.has('') || parts.size < 2 ? null : parts
}
