import { periodReadings } from '../period/period-readings.js'
import { readPeriodKind } from '../period/period-kind.js'
import type { PeriodKind } from '../period/period-kind.js'
import { NESTED_AREAS, headerWords, mostlyAreaCodes, roleOf } from './column-roles.js'
import type { Role } from './column-roles.js'
import { figureColumns } from './figure-columns.js'
import type { FigureColumn } from './figure-columns.js'
import type { Header } from './find-header.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { rolesByContent } from './roles-by-content.js'
import { isPeriodCell, isWithinYear, mostlyFigures } from './what-cells-hold.js'
import { WRITTEN_COLUMNS } from './written-columns.js'

/** The roles of columns that say what a row is about. */
const ABOUT: readonly Role[] = ['indicator', 'name', 'period', 'period_type', 'unit']

/** Rows that say what a column is; only a column empty in all of them is looked at further down. */
const FIRST = 300

export interface Layout {
  readonly names: readonly string[]
  readonly roles: ReadonlyMap<Role, number>
  /** Where an area can be, the smallest first. */
  readonly areas: readonly { readonly code: number; readonly name: number }[]
  readonly figures: readonly FigureColumn[]
  /** Columns that may tell otherwise equal rows apart. */
  readonly breakdowns: readonly number[]
  /** Where the signs of a column of figures stand, where they have a column of their own. */
  readonly signs: ReadonlyMap<number, number>
  /** What the head of a time series says of its column. */
  readonly said: Header['said']
  /** What the header of the period column says of every period in it ("Financial year"). */
  readonly kind: PeriodKind | null
  /** Whether these are the columns `writeTable` writes, which need no second look. */
  readonly asWritten: boolean
  /** The title of the whole table, where it has one. */
  readonly wholeName: string
  /** The columns that say what a row is about. */
  readonly about: readonly number[]
  /** What a title says the source is. */
  readonly source: string
  /** The period of a table that has no column for it, from its titles. */
  readonly tablePeriod: string
}

/** Decides what each column is for: by what the caller says, by its name, and then by what it holds. */
export function findLayout(
  header: Header,
  sample: readonly (readonly string[])[],
  said: Readonly<Partial<Record<Role, string>>>,
  problems: Problem[],
): Layout {
  const names = uniqueNames(header.parts.map((parts) => parts.join(' | ')))
  const asWritten = names.join() === WRITTEN_COLUMNS.join()
  const row = header.below
  const found = names
    .filter((name) => name !== '')
    .slice(0, 40)
    .join(', ')
  const roles = new Map<Role, number>()
  const taken = new Map<number, Role>()
  const give = (role: Role, column: number): void => {
    if (role !== 'aside') roles.set(role, column)
    taken.set(column, role)
  }
  for (const [role, name] of Object.entries(said) as [Role, string][]) {
    const column = names.findIndex((own) => own === name || headerWords(own) === headerWords(name))
    if (column < 0) problems.push(problem('no-such-column', row, name, { found }))
    else give(role, column)
  }
  const filled = (rows: readonly (readonly string[])[], column: number): string[] =>
    rows.map((cells) => (cells[column] ?? '').trim()).filter((cell) => cell !== '')
  const first = sample.slice(0, FIRST)
  const cellsOf = (column: number): string[] => {
    const cells = filled(first, column)
    return cells.length > 0 || sample.length <= FIRST ? cells : filled(sample, column)
  }

  /** Whether every code has a name of its own. */
  const oneEach = (code: number, name: number): boolean => {
    const pairs = first.map((cells) => [cells[code] ?? '', cells[name] ?? ''] as const)
    const both = pairs.filter(([own, title]) => own !== '' && title !== '')
    const count = (of: (pair: readonly [string, string]) => string): number => new Set(both.map(of)).size
    return count(([own]) => own) === count(([, title]) => title) && count(([own]) => own) === count(String)
  }

  const areas = nestedAreas(names)
  for (const { code, name } of areas)
    for (const column of [code, name]) if (column >= 0) taken.set(column, 'aside')
  names.forEach((name, column) => {
    let role = taken.has(column) || !header.owned[column] ? null : roleOf(name)
    if (
      role === 'period' &&
      /\b(month|quarter|qtr|week|term|name)\b/.test(headerWords(name).replace('itemname', 'name'))
    ) {
      const cells = cellsOf(column)
      // "April" beside "2023/24" says which part of the year; "Apr-23" beside "2023/24" says all of it.
      if (cells.every(isWithinYear)) role = 'period_type'
      else if (roles.has('period')) {
        taken.set(roles.get('period')!, 'aside')
        roles.delete('period')
      }
    }
    // "838" is the Department for Education's number for an area.
    if (!asWritten && role === 'area' && cellsOf(column).length > 0 && mostlyFigures(cellsOf(column)))
      role = 'aside'
    if (role === null || (areas.length > 0 && (role === 'area' || role === 'area_code'))) return
    // A measure's own code ("ASC1") stands under the same header as an area's.
    if (role === 'area_code' && headerWords(name) === 'code' && !mostlyAreaCodes(cellsOf(column)))
      return void taken.set(column, 'aside')
    // Down the side of a table of places across the top, "Area" may stand over the periods.
    if (!asWritten && role === 'area' && cellsOf(column).length > 0 && cellsOf(column).every(isPeriodCell))
      return
    if (role === 'aside' || !roles.has(role)) give(role, column)
  })

  const count = names.findIndex((name) => headerWords(name) === 'count')
  if (
    count >= 0 &&
    !taken.has(count) &&
    roles.has('value') &&
    roles.has('denominator') &&
    !roles.has('numerator')
  )
    give('numerator', count)
  // Beside one column of figures a target is theirs; among several measures it is a figure like the others.
  const target = names.findIndex((name) => headerWords(name) === 'target')
  if (target >= 0 && !taken.has(target) && roles.has('value')) give('target', target)
  const wider = rolesByContent(names, cellsOf, roles, taken, give, areas.length > 0, oneEach)
  const code = roles.get('area_code') ?? -1
  const name = roles.get('area') ?? -1
  if (
    !asWritten &&
    code >= 0 &&
    name >= 0 &&
    mostlyAreaCodes(cellsOf(name)) &&
    !mostlyAreaCodes(cellsOf(code))
  ) {
    problems.push(problem('swapped-columns', row, names[code]!, { found: names[name]! }))
    areas.push({ code: name, name: code })
  } else if (code >= 0 || name >= 0) areas.push({ code, name })

  // A row that names no smaller area is of its region.
  if (wider >= 0 && areas.length === 1) areas.push({ code: -1, name: wider })
  // A row may have names in columns without one: those of smaller areas, indented, or of measures.
  const named = roles.get('area') ?? -1
  names.forEach((own, column) => {
    const cells = cellsOf(column)
    if (
      (own !== '' && header.owned[column]) ||
      taken.has(column) ||
      cells.length === 0 ||
      mostlyFigures(cells)
    )
      return
    if (
      named >= 0 &&
      !first.some((cells) => (cells[named] ?? '').trim() !== '' && (cells[column] ?? '').trim() !== '')
    ) {
      areas.push({ code: -1, name: column })
      give('aside', column)
    } else if (roles.has('indicator') || roles.has('name')) names[column] = `column ${column + 1}`
    else give('indicator', column)
  })
  const { figures, breakdowns, signs, wide, unread } = figureColumns(
    header,
    names,
    cellsOf,
    roles,
    taken,
    areas,
  )
  if (unread.length > 0) problems.push(problem('columns-unread', row, null, { found: unread.join(', ') }))
  const periodColumn = roles.get('period')
  const tablePeriod = periodColumn !== undefined || wide ? '' : periodInTitles(header.titles)
  const namesFigures = figures.some(({ measure, period }) => measure === '' && period !== '')
  const above = header.titles.slice(namesFigures ? 1 : 0)
  if (above.length > 0) problems.push(problem('titles-above', 1, null, { found: above.join(' | ') }))
  return {
    names,
    roles,
    areas,
    figures,
    breakdowns,
    signs,
    said: header.said,
    asWritten,
    wholeName: header.titles[0] ?? '',
    kind:
      periodColumn !== undefined
        ? readPeriodKind(names[periodColumn]!.replace(/^(year|date)$/i, ''))
        : /\bweek/i.test(names[0]!)
          ? { type: 'week' }
          : null,
    about: [
      ...areas.flatMap(({ code, name }) => [code, name]),
      ...ABOUT.map((role) => roles.get(role) ?? -1),
      ...breakdowns,
    ].filter((column) => column >= 0),
    source: header.titles.map((text) => /^source: *(.*)/i.exec(text)?.[1] ?? '').find(Boolean) ?? '',
    tablePeriod,
  }
}

function nestedAreas(names: readonly string[]): { code: number; name: number }[] {
  const words = names.map(headerWords)
  const pairs = NESTED_AREAS.map(([code, name]) => ({
    code: words.indexOf(code),
    name: words.indexOf(name),
  })).filter(({ code }) => code >= 0)
  return pairs.length > 1 || (pairs.length === 1 && words.includes('geographic level')) ? pairs : []
}

function periodInTitles(titles: readonly string[]): string {
  for (const title of titles) {
    const text = title.replace(/^(years?|periods?|date)\s*:\s*/i, '')
    if (periodReadings(text).length > 0) return text
  }
  return ''
}

/** Two columns of one name are told apart as a spreadsheet would: "LA_Noinf", "LA_Noinf (2)". */
function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times > 1 && name !== '' ? `${name} (${times})` : name
  })
}
