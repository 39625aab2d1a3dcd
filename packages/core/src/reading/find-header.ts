import type { About } from '../model/about.js'
import { periodReadings } from '../period/period-readings.js'
import { roleOf } from './column-roles.js'
import { timeSeriesHead } from './time-series-head.js'
import { unprotected } from './unprotected.js'
import { isFigure, isPeriodHeader, isWithinYear, mostlyFigures } from './what-cells-hold.js'

export interface Header {
  /** One name a column: the parts of a header of several rows, from the top down. */
  readonly parts: readonly (readonly string[])[]
  /** Whether a column has a header cell of its own, and not only one stretched from its left. */
  readonly owned: readonly boolean[]
  /** Index of the first row below the header. */
  readonly below: number
  /** Titles above it. */
  readonly titles: readonly string[]
  /** What stands above a column of its indicator. */
  readonly said: ReadonlyMap<number, Partial<About>>
}

/**
 * Finds the header among the first rows of a table: below the titles, above the figures, of one row
 * or several. Cells merged across columns in a spreadsheet arrive filled only on the left; each
 * stretches to the right until its own row, or one above it, starts another.
 */
export function findHeader(rows: readonly (readonly string[])[]): Header {
  const series = timeSeriesHead(rows)
  if (series) {
    const { below, said, others } = series
    const parts = (rows[0] ?? []).map((_, column) => [said.get(column)?.name ?? said.get(column)?.id ?? ''])
    parts[0] = ['period']
    return { parts, owned: parts.map(([name]) => name !== ''), below, titles: titlesIn(others), said }
  }
  // Few cells are the name of a role, and what roles name need not be doubted further down.
  const named = rows.findIndex(
    (row) => row.filter((cell) => roleOf(cell) !== null).length >= 2 && !isBelow(row),
  )
  const above = named < 0 ? rows : rows.slice(0, named + 1)
  const figures = above.findIndex((row, index) => index > 0 && hasFigures(row, above[index - 1]!))
  let last = figures < 0 ? Math.max(0, named) : figures - 1
  last = lastOfPeriods(rows, last)
  let first = last
  while (first > 0 && !isTitle(rows[first - 1]!) && !endsPreamble(rows, first - 1)) first -= 1
  // Nothing but blank rows in between is no header either.
  while (first < last && isBlank(rows[first]!)) first += 1
  const block = rows.slice(first, last + 1)
  const parts = stretch(block)
  const owned = parts.map((_, column) => block.some((row) => Boolean(row[column])))
  return {
    parts,
    owned,
    below: last + 1,
    titles: titlesIn(rows.slice(0, first)),
    said: new Map(),
  }
}

function titlesIn(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.flatMap((row) => row.filter((cell) => !/^$|:$/.test(cell)))
}

/** Where the periods stand across in rows below the names ("Q1", "Q2" over "2021", "2022"; "Week ended"), the last of those. */
function lastOfPeriods(rows: readonly (readonly string[])[], last: number): number {
  if (rows[last]!.some((cell, column) => column > 0 && /^period/.test(roleOf(cell) ?? ''))) return last
  while (last + 1 < rows.length && isPeriods(rows[last + 1]!)) last += 1
  return last
}

function isPeriods([first = '', ...others]: readonly string[]): boolean {
  const cells = filled(others)
  return (
    cells.length > 1 &&
    cells.every((cell) =>
      /[a-z]/i.test(cell)
        ? isPeriodHeader(cell) || isWithinYear(cell)
        : first === ''
          ? /^(19|20)\d\d$/.test(cell)
          : /week/i.test(first) && isWithinYear(cell),
    )
  )
}

/** Mostly words and yet a figure: "Council" and "Numerator" can stand below a header too. */
function isBelow(row: readonly string[]): boolean {
  const cells = filled(row)
  const figures = cells.filter((cell) => isFigure(cell) && periodReadings(cell).length === 0).length
  return figures > 0 && figures * 2 < cells.length
}

/**
 * A period below the name of a column of them, or figures, and not only years or months, which head the columns of a wide table;
 * below other years, "2010" and "21590" are figures too. "37464" is a day of 2002 only beside years. All figures of the first row
 * may be kept back.
 */
function hasFigures(row: readonly string[], above: readonly string[]): boolean {
  const dated = row.flatMap((cell, column) =>
    periodReadings(cell).length > 0 ? roleOf(above[column] ?? '') === 'period' : [],
  )
  if (row[0] && dated.length > 0 && dated.every(Boolean)) return true
  const figures = row.filter((cell) => mostlyFigures([cell]) || /^[<>]/.test(cell))
  const beside = row.some((cell) => /^(19|20)\d\d$/.test(cell))
  return (
    figures.length * 3 >= filled(row).length &&
    row.some((cell, column) => {
      const [own] = periodReadings(cell)
      const over = above[column] ?? ''
      if (own && row[0] && roleOf(over) === 'period') return true
      if (!isFigure(cell)) return figures.includes(cell) && isPeriodHeader(over)
      const [year = own] = periodReadings(over)
      const head = own && (beside || year !== own || isPeriodHeader(cell))
      return !(head && year!.start.year <= own.end.year && own.end.year <= year!.end.year)
    })
  )
}

function filled(row: readonly string[]): readonly string[] {
  return row.filter(Boolean)
}

function isBlank(row: readonly string[]): boolean {
  return !row.some(Boolean)
}

/** One filled cell, at the left, or a pair such as "Period:" and "April 2024". */
function isTitle(row: readonly string[]): boolean {
  const [first = '', ...others] = filled(row)
  return others.length === 0 ? Boolean(row[0]) : others.length === 1 && first.endsWith(':')
}

/** A blank row below titles, or below pairs such as "date, Jan 2023-Dec 2023" that are about the whole table. */
function endsPreamble(rows: readonly (readonly string[])[], index: number): boolean {
  const above = rows[index - 1] ?? []
  return isBlank(rows[index]!) && filled(above).length === 2 && filled(above.slice(0, 2)).length === 2
}

function stretch(block: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...block.map((row) => row.length))
  const columns: string[][] = Array.from({ length: width }, () => [])
  const running = block.map(() => '')
  for (let column = 0; column < width; column += 1) {
    block.forEach((row, depth) => {
      const cell = unprotected((row[column] ?? '').replace(/\s+/g, ' '))
      if (cell !== '') running.fill('', depth)[depth] = cell
      // The lowest row is never merged: an empty cell there is a column without a name.
      const text = cell !== '' || depth < block.length - 1 ? running[depth]! : ''
      if (text !== '' && !columns[column]!.includes(text)) columns[column]!.push(text)
    })
  }
  return columns
}
