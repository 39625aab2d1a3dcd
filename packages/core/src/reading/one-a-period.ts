import { comparePeriods } from '../period/compare-periods.js'
import type { Period } from '../period/period.js'
import type { Cell } from './collected.js'
import { grouped } from './grouped.js'
import { problemTally } from './problem-tally.js'
import type { Problem } from './problem.js'
import { isKeptBack } from './read-number.js'
import type { TimelineOf } from './timeline.js'

/**
 * The cells that have a period, in order of time and one a period. Where a table gives the same figure
 * twice one is kept; where it gives different ones none is used, and all are kept in words.
 */
export function oneAPeriod(
  cells: readonly Cell[],
  series: string,
  periods: readonly (Period | null)[],
  timelineOf: TimelineOf,
  problems: Problem[],
): readonly Cell[] {
  const sorted = cells
    .filter(({ period }) => periods[period])
    .sort((a, b) => comparePeriods(periods[a.period]!, periods[b.period]!) || a.row - b.row)
  if (timelineOf(sorted)) return sorted
  const tally = problemTally(problems)
  const once: Cell[] = []
  for (const here of grouped(
    sorted,
    ({ period }) => periods[period]!.start + periods[period]!.end,
  ).values()) {
    const [first, ...others] = here as [Cell, ...Cell[]]
    const { period, row, source } = first
    const value = periods[period]!.label
    if (others.every((cell) => cell.value === first.value && cell.symbol === first.symbol)) {
      once.push(first)
      for (const other of others)
        tally.add('duplicate-period', other.row, 'period', { value, first: row, series })
      continue
    }
    // A figure that another row keeps back is told in no words either.
    const hides = here.find(({ symbol }) => isKeptBack(symbol))?.symbol
    const told = (cell: Cell): string => hides ?? String(cell.value ?? (cell.symbol || '–'))
    const found = here.map((cell) => `${told(cell)} in row ${cell.row}`).join(', ')
    tally.add('different-figures', others[0]!.row, 'period', { value, found, series })
    const symbol = hides ?? here.map(told).join(' / ')
    once.push({ period, row, value: null, symbol, source, beside: { note: found } })
  }
  tally.finish()
  return once
}
