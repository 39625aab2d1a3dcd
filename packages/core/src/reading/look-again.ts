import type { Column } from './column.js'
import { halfFigures } from './figure-columns.js'
import type { FigureColumns } from './figure-columns.js'
import { statusOf } from './period-status.js'
import { NORMAL } from './read-beside.js'
import { isSymbol } from './read-number.js'
import { isFigure, mostlyFigures } from './what-cells-hold.js'

/**
 * Looks again at columns whose names and cells leave open what they are for, once it is known what the rows say. Half figures
 * and half words are figures beside others where every row is told from the others without them. Where rows are not, and
 * have different figures, a status ("Full-time", "Part-time"), a trend or codes that seemed of no use tell them apart.
 *
 * @param about the columns that say what a row is about, breakdowns aside
 * @returns those of no use that became breakdowns
 */
export function lookAgain(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  about: readonly number[],
  { figures, breakdowns, wide }: FigureColumns,
): readonly Column[] {
  const held = figures.map(({ column }) => column)
  const half = wide ? [] : breakdowns.filter((at) => halfFigures(columns[at]!))
  const free = columns.filter(
    (column) => ![...about, ...breakdowns, ...held].includes(column.at) && maySayGroups(column),
  )
  // Most tables leave nothing open.
  if (half.length + free.length === 0) return []
  const text = (cells: readonly string[], at: number): string => (cells[at] ?? '').trim()
  const own = rows.filter((cells) => held.some((at) => isFigure(text(cells, at))))
  const sayings = (by: readonly number[]): number =>
    new Set(own.map((cells) => by.map((at) => text(cells, at)).join('\u0000'))).size

  const others = breakdowns.filter((at) => !half.includes(at))
  if (half.length > 0 && sayings([...about, ...others]) === own.length) {
    breakdowns.splice(0, Infinity, ...others)
    for (const column of half) figures.push({ column, measure: columns[column]!.name, period: '' })
    figures.sort((a, b) => a.column - b.column)
  }

  const inDoubt = (by: readonly number[]): number => sayings([...by, ...held]) - sayings(by)
  const used = [...about, ...breakdowns]
  if (free.length === 0 || inDoubt([...used, ...free.map(({ at }) => at)]) * 2 >= inDoubt(used)) return []
  for (const { at } of free) breakdowns.push(at)
  return free
}

/** Not the stages of one figure (provisional, revised), and no figures. */
function maySayGroups({ role, words, cells }: Column): boolean {
  if (cells.length === 0 || cells.every((cell) => statusOf(cell) || NORMAL.test(cell) || isSymbol(cell)))
    return false
  if (!mostlyFigures(cells))
    return role === 'status' || (role === 'aside' && /trend|method|grouping/.test(words))
  return role === null && cells.every((cell) => /^\w+$/.test(cell)) && new Set(cells).size * 2 <= cells.length
}
