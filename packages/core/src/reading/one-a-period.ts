import { comparePeriods } from '../period/compare-periods.js'
import type { Period } from '../period/period.js'
import type { Cell } from './collected.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'

/**
 * The cells that have a period, in order of time and one a period. Where a table gives the same figure
 * twice one is kept; where it gives different ones none is used, and all are kept in words.
 */
export function oneAPeriod(
  cells: readonly Cell[],
  name: string,
  periods: readonly (Period | null)[],
  problems: Problem[],
): readonly Cell[] {
  const order = (a: Cell, b: Cell): number => comparePeriods(periods[a.period]!, periods[b.period]!)
  const sorted = cells.filter((cell) => periods[cell.period]).sort((a, b) => order(a, b) || a.row - b.row)

  const once: Cell[] = []
  const same = { row: 0, first: 0, value: '', more: -1 }
  const different = { row: 0, value: '', found: '', more: -1 }
  for (let index = 0; index < sorted.length;) {
    const first = sorted[index]!
    let next = index + 1
    while (next < sorted.length && order(first, sorted[next]!) === 0) next += 1
    const here = sorted.slice(index, next)
    index = next
    const label = periods[first.period]!.label
    if (here.every((cell) => cell.value === first.value && cell.symbol === first.symbol)) {
      once.push(first)
      if (here.length > 1 && (same.more += here.length - 1) === here.length - 2)
        Object.assign(same, { row: here[1]!.row, first: first.row, value: label })
      continue
    }
    const found = here
      .map(({ value, symbol, row }) => `${value ?? (symbol || 'nothing')} in row ${row}`)
      .join(', ')
    once.push({
      period: first.period,
      row: first.row,
      value: null,
      symbol: '',
      source: first.source,
      beside: { ...NOTHING, comment: found },
    })
    if ((different.more += 1) === 0) Object.assign(different, { row: here[1]!.row, value: label, found })
  }
  if (same.more >= 0)
    problems.push(problem('duplicate-period', same.row, 'period', { ...same, series: name }))
  if (different.more >= 0)
    problems.push(problem('different-figures', different.row, 'period', { ...different, series: name }))
  return once
}

const NOTHING = {
  numerator: null,
  denominator: null,
  lower: null,
  upper: null,
  target: null,
  status: '',
  comment: '',
  breakNote: '',
}
