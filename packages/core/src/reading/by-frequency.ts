import type { Period, PeriodType } from '../period/period.js'
import type { Cell } from './collected.js'

/** Figures of these kinds of period belong to one another and to no others: a year is the sum of its months, not the thirteenth of them. */
const FREQUENCIES: Partial<Readonly<Record<PeriodType, string>>> = {
  'calendar-year': 'annual',
  'financial-year': 'annual',
  'academic-year': 'annual',
  'reporting-year': 'annual',
  'year-ending': 'annual',
  pooled: 'several years',
  term: 'termly',
  quarter: 'quarterly',
  month: 'monthly',
  week: 'weekly',
}

/**
 * The cells of a series by how often they come, where a table mixes years, quarters and months in one
 * column. Null for nearly all, which do not, and for running totals, whose periods grow.
 */
export function splitByFrequency(
  cells: readonly Cell[],
  periods: readonly (Period | null)[],
): ReadonlyMap<string, readonly Cell[]> | null {
  const parts = new Map<string, Cell[]>()
  for (const cell of cells) {
    const type = periods[cell.period]?.type
    const frequency = type && FREQUENCIES[type]
    if (type === undefined) continue
    // A day or a window that rolls may stand for any of them.
    if (frequency === undefined) return null
    const part = parts.get(frequency)
    if (part) part.push(cell)
    else parts.set(frequency, [cell])
  }
  return parts.size < 2 ? null : parts
}
