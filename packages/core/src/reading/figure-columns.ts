import { roleOf } from './column-roles.js'
import type { Role } from './column-roles.js'
import type { Column } from './column.js'
import type { FigureColumn } from './figure-column.js'
import { periodsWithin } from './periods-within.js'
import { COUNTS } from './read-beside.js'
import { isFigure, isPeriodHeader, isWithinYear, mostlyFigures } from './what-cells-hold.js'

/** Columns of numbers that say which people a figure is of, and are no figures themselves. */
const GROUPS =
  /^((imd|deprivation|income|national) )?(age( group| band)?|year group|curriculum year|quintile|decile|quartile|key stage|sex|gender)$|(id|key|code)$/

const TARGET = /^(targets?|targed)( %| value)?$/

export interface FigureColumns {
  readonly figures: readonly FigureColumn[]
  readonly breakdowns: readonly number[]
  readonly signs: ReadonlyMap<number, number>
  /** The names of the columns that are neither. */
  readonly unread: readonly string[]
}

/** Of the columns no role has taken, those that hold the figures and those that may tell figures apart. */
export function figureColumns(
  columns: readonly Column[],
  roles: Map<Role, number>,
  give: (role: Role, column: Column) => void,
): FigureColumns {
  const figures: FigureColumn[] = []
  const add = (column: number, measure = '', period = ''): void =>
    void figures.push({ column, measure, period })
  const breakdowns: number[] = []
  const signs = new Map<number, number>()
  const unread: string[] = []
  const value = roles.get('value')
  const beside: (readonly [Role, Column])[] = []
  const weeks = /\bweek/i.test(columns[0]?.name ?? '')
  if (value !== undefined) add(value)
  for (const column of columns) {
    const { at, name, words, parts, owned, cells, role } = column
    if (role !== null) {
      if (role === 'aside' && name !== '') unread.push(name)
      if ((COUNTS as readonly Role[]).includes(role)) beside.push([role, column])
      continue
    }
    if (TARGET.test(words) && !roles.has('target')) {
      beside.push(['target', column])
      continue
    }
    // "AdmissionsQF" holds the signs of "Admissions".
    const [, of] = /^(.+?)[ _]?(?:qf|flag|marker|symbol)$/i.exec(name) ?? []
    const signed = columns.find((other) => other.name === of)
    if (signed) {
      signs.set(signed.at, at)
      continue
    }
    // Empty, and named at most by a neighbour's merged cell.
    if (cells.length === 0 && !owned) continue
    const period = roles.has('period') ? undefined : parts.find(isPeriodHeader)
    // Under a period there should be figures, however they are written.
    const numeric =
      cells.length === 0 || period !== undefined
        ? value === undefined
        : mostlyFigures(cells) &&
          !GROUPS.test(words) &&
          roleOf(name) !== 'period' &&
          (!cells.includes('Total') || parts.includes('Total'))
    if (!numeric) {
      if (name !== '') breakdowns.push(at)
    } else if (value !== undefined || name === '') unread.push(name || `column ${at + 1}`)
    else if (period === undefined) add(at, name)
    else {
      // "Q1" or "Apr" above or below a year says which part of it.
      const within = parts.find((part) => /\D/.test(part) && isWithinYear(part))
      const measure = parts.filter(
        (part) => part !== period && part !== within && !(weeks && /^\d\d?$/.test(part)),
      )
      add(at, measure.join(' | '), within === undefined ? period : `${period} ${within}`)
    }
  }
  if (figures.length === 0) {
    const likely = breakdowns.findIndex((at) => {
      const { words, cells } = columns[at]!
      return (
        /^(number|count|rate|percent(age)?|amount|total|results?|outturn)\b/.test(words) ||
        (!GROUPS.test(words) && cells.filter(isFigure).length * 2 > cells.length)
      )
    })
    if (likely >= 0) add(breakdowns.splice(likely, 1)[0]!)
  }
  // Beside one column of figures counts, limits and a target are theirs; among several they are figures like the others, and never by themselves.
  const one = figures.length === 1 && figures[0]!.period === ''
  for (const [role, column] of figures.length > 0 ? beside : []) {
    roles.delete(role)
    if (one) give(role, column)
    else add(column.at, column.name)
  }
  if (!roles.has('period') && figures.every(({ period }) => period === '')) periodsWithin(figures)
  const wide = figures.some(({ period }) => period !== '')
  const kept = figures.filter(({ period }) => !wide || period !== '')
  for (const figure of figures) if (!kept.includes(figure)) unread.push(columns[figure.column]!.name)
  return { figures: kept, breakdowns, signs, unread }
}
