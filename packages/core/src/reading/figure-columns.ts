import { headerWords } from './column-roles.js'
import type { Role } from './column-roles.js'
import type { Header } from './find-header.js'
import { periodsWithin } from './periods-within.js'
import { isFigure, isPeriodHeader, isWithinYear, mostlyFigures } from './what-cells-hold.js'

/** Columns of numbers that say which people a figure is of, and are no figures themselves. */
const GROUPS =
  /^((imd|deprivation|income|national) )?(age( group| band| code)?|year group|curriculum year|quintile|decile|quartile|key stage|sex( code)?|gender)$/

/** A column of figures: what they measure, and the period when the header says it (a wide table). */
export interface FigureColumn {
  readonly column: number
  readonly measure: string
  readonly period: string
}

export interface FigureColumns {
  readonly figures: readonly FigureColumn[]
  readonly breakdowns: readonly number[]
  readonly signs: ReadonlyMap<number, number>
  /** Whether the periods stand across the table. */
  readonly wide: boolean
  /** The names of the columns that are neither. */
  readonly unread: readonly string[]
}

/** Of the columns no role has taken, those that hold the figures and those that may tell figures apart. */
export function figureColumns(
  header: Header,
  names: readonly string[],
  cellsOf: (column: number) => string[],
  roles: ReadonlyMap<Role, number>,
  taken: ReadonlyMap<number, Role>,
  areas: readonly { readonly code: number; readonly name: number }[],
): FigureColumns {
  const figures: FigureColumn[] = []
  const breakdowns: number[] = []
  const signs = new Map<number, number>()
  const unread: string[] = []
  const value = roles.get('value')
  const weeks = /\bweek/i.test(names[0] ?? '')
  if (value !== undefined) figures.push({ column: value, measure: '', period: '' })
  names.forEach((own, column) => {
    if (taken.has(column)) {
      if (
        taken.get(column) === 'aside' &&
        own !== '' &&
        !areas.some((pair) => pair.code === column || pair.name === column)
      )
        unread.push(own)
      return
    }
    // "AdmissionsQF" holds the signs of "Admissions".
    const signed = names.indexOf(/^(.+?)[ _]?(?:qf|flag|marker|symbol)$/i.exec(own)?.[1] ?? '\n')
    if (signed >= 0) return void signs.set(signed, column)
    const cells = cellsOf(column)
    const parts = header.parts[column]!
    // Empty, and named at most by a neighbour's merged cell.
    if (cells.length === 0 && (own === '' || !header.owned[column])) return
    const at = roles.has('period') ? -1 : parts.findIndex((part) => isPeriodHeader(part))
    // "Q1" or "Apr" above or below a year says which part of it.
    const within = at < 0 ? -1 : parts.findIndex((part) => /\D/.test(part) && isWithinYear(part))
    // Under a period there should be figures, however they are written.
    const numeric =
      cells.length === 0 || at >= 0 ? value === undefined : mostlyFigures(cells) && !isGroup(own)
    if (value !== undefined || !numeric || own === '') {
      if (numeric) unread.push(own || `column ${column + 1}`)
      else if (own !== '') breakdowns.push(column)
      return
    }
    figures.push({
      column,
      measure:
        at < 0
          ? own
          : parts
              .filter((part, index) => index !== at && index !== within && !(weeks && /^\d\d?$/.test(part)))
              .join(' | '),
      period: at < 0 ? '' : `${parts[at]!} ${parts[within] ?? ''}`.trim(),
    })
  })
  if (figures.length === 0) {
    const likely = breakdowns.findIndex(
      (column) =>
        /^(number|count|rate|percent(age)?|amount|total)$/.test(headerWords(names[column]!)) ||
        (!isGroup(names[column]!) && cellsOf(column).filter(isFigure).length * 2 > cellsOf(column).length),
    )
    if (likely >= 0) figures.push({ column: breakdowns.splice(likely, 1)[0]!, measure: '', period: '' })
  }
  if (!roles.has('period') && !figures.some(({ period }) => period !== '')) periodsWithin(figures)
  const wide = figures.some((figure) => figure.period !== '')
  const kept = wide ? figures.filter((figure) => figure.period !== '' || roles.has('period')) : figures
  for (const figure of figures) if (!kept.includes(figure)) unread.push(names[figure.column]!)
  return { figures: kept, breakdowns, signs, wide, unread }
}

function isGroup(name: string): boolean {
  return /id$/i.test(name) || GROUPS.test(headerWords(name))
}
