import { periodReadings } from '../period/period-readings.js'
import { readPeriodKind } from '../period/period-kind.js'
import { NESTED_AREAS, headerWords, mostlyAreaCodes, roleOf } from './column-roles.js'
import type { Role } from './column-roles.js'
import { FIRST, columnsOf } from './column.js'
import type { Column } from './column.js'
import { figureColumns } from './figure-columns.js'
import type { Header } from './find-header.js'
import type { Layout } from './layout.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { rolesByContent } from './roles-by-content.js'
import type { ReadOptions } from './read-options.js'
import { isPeriodCell, isPeriodHeader, isWithinYear, mostlyFigures } from './what-cells-hold.js'
import { WRITTEN_COLUMNS } from './written-columns.js'

/** The roles of columns that say what a row is about. */
const ABOUT: readonly Role[] = ['indicator', 'name', 'period', 'period_type', 'unit']

/** Columns that say what kind of area a row is of, by their names and by what they hold: others have levels of qualification. */
const LEVEL = /^((geograph\w+|area) )?(level|type)$/
const LEVELS = /^(national|country|regional?|local authority)$/i

/**
 * Decides what each column is for: by what the caller says, by its name, and then by what it holds. Null where none holds
 * figures, or nothing says of which period they are.
 */
export function findLayout(
  header: Header,
  rows: readonly (readonly string[])[],
  options: Pick<ReadOptions, 'columns' | 'period'>,
  problems: Problem[],
): Layout | null {
  const { titles, below: row } = header
  const columns = columnsOf(header, rows)
  const names = (): readonly string[] => columns.map(({ name }) => name)
  const found = (): { found: string } => ({
    found: names()
      .filter((name) => name !== '')
      .join(', '),
  })
  const asWritten = names().join() === WRITTEN_COLUMNS.join()
  const roles = new Map<Role, number>()
  const give = (role: Role, column: Column): void => {
    if (role !== 'aside') roles.set(role, column.at)
    column.role = role
  }
  const withRole = (role: Role): Column | undefined => columns[roles.get(role) ?? -1]
  for (const [role, name] of Object.entries(options.columns ?? {}) as [Role, string][]) {
    const own = columns.find((column) => column.name === name || column.words === headerWords(name))
    if (own) give(role, own)
    else problems.push(problem('no-such-column', row, name, found()))
  }

  const level = columns.find(
    ({ words, cells }) => LEVEL.test(words) && cells.some((cell) => LEVELS.test(cell)),
  )
  // Taken, so that it breaks nothing down.
  if (level) level.role ??= 'area'
  const areas = nestedAreas(columns)
  const nested = areas.length > 0
  for (const column of columns) {
    if (areas.some(({ code, name }) => code === column.at || name === column.at)) column.role = 'aside'
    let role = column.role !== null || !column.owned ? null : roleOf(column.name)
    if (
      role === 'period' &&
      /\b(month|quarter|qtr|week|term|name)\b/.test(column.words.replace('itemname', 'name'))
    ) {
      const other = withRole('period')
      // "April" beside "2023/24" says which part of the year, and nothing beside "2023-04-01"; "Apr-23" beside "2023/24" says all of it.
      if (column.cells.every(isWithinYear))
        role = /\d\D\d\d?\D\d/.test(other?.cells[0] ?? '') ? 'aside' : 'period_type'
      else if (other) {
        // What is no period says of which kind a row is: "Census week" beside "2018/19".
        other.role = other.cells.every(isPeriodCell) ? 'aside' : null
        roles.delete('period')
      }
    }
    // Across the table "Period" may say how often.
    if (role === 'period' && !column.cells.some(isPeriodCell) && names().filter(isPeriodHeader).length > 1)
      role = null
    if (role === 'area' && !asWritten && column.cells.length > 0) {
      // "838" is the Department for Education's number for an area.
      if (mostlyFigures(column.cells)) role = 'aside'
      // Down the side of a table of places across the top, "Area" may stand over the periods.
      else if (column.cells.every(isPeriodCell)) role = null
    }
    if (nested && (role === 'area' || role === 'area_code')) role = null
    // A measure's own code ("ASC1") stands under the same header as an area's.
    if (role === 'area_code' && column.words === 'code' && !mostlyAreaCodes(column.cells)) role = 'aside'
    if (role === 'aside' || (role && !roles.has(role))) give(role, column)
  }

  const count = columns.find(({ role, words }) => role === null && words === 'count')
  if (count && roles.has('value') && roles.has('denominator') && !roles.has('numerator'))
    give('numerator', count)
  const wider = rolesByContent(columns, rows, roles, give, nested)
  const code = withRole('area_code')
  const name = withRole('area')
  if (!asWritten && code && name && mostlyAreaCodes(name.cells) && !mostlyAreaCodes(code.cells)) {
    problems.push(problem('swapped-columns', row, code.name, { found: name.name }))
    areas.push({ code: name.at, name: code.at })
  } else if (code || name) areas.push({ code: code?.at ?? -1, name: name?.at ?? -1 })

  // A row that names no smaller area is of its region.
  if (wider && areas.length === 1) areas.push({ code: -1, name: wider.at })
  // A row may have names in columns without one: those of smaller areas, indented, or of measures.
  for (const column of columns) {
    const { at, role } = column
    const own = column.name !== '' && column.owned
    if (own || role !== null || column.cells.length === 0 || mostlyFigures(column.cells)) continue
    if (name && !rows.slice(0, FIRST).some((cells) => cells[name.at]?.trim() && cells[at]?.trim())) {
      areas.push({ code: -1, name: at })
      give('aside', column)
    } else if (roles.has('indicator') || roles.has('name')) column.name = `column ${at + 1}`
    else give('indicator', column)
  }
  const { figures, breakdowns, signs, wide, unread } = figureColumns(columns, roles, areas, give)
  if (unread.length > 0) problems.push(problem('columns-unread', row, null, { found: unread.join(', ') }))
  const period = withRole('period')
  const tablePeriod = period || wide ? '' : periodInTitles(titles)
  const above = titles.slice(figures.some((own) => own.measure === '' && own.period !== '') ? 1 : 0)
  if (above.length > 0) problems.push(problem('titles-above', 1, null, { found: above.join(' | ') }))
  const timed = period || wide || tablePeriod || roles.has('period_end') || options.period !== undefined
  if (figures.length === 0 || !timed) {
    const missing = figures.length === 0 ? 'no-value-column' : 'no-period-column'
    problems.push(problem(missing, row, null, found()))
    return null
  }
  return {
    names: names(),
    roles,
    areas,
    level: level?.at ?? -1,
    figures,
    breakdowns,
    signs,
    said: header.said,
    asWritten,
    wholeName: titles[0] ?? '',
    kind: period
      ? readPeriodKind(period.name.replace(/^(year|date)$/i, ''))
      : /\bweek/i.test(columns[0]!.name)
        ? { type: 'week' }
        : null,
    about: [
      ...areas.flatMap((pair) => [pair.code, pair.name]),
      ...ABOUT.map((role) => roles.get(role) ?? -1),
      ...breakdowns,
    ].filter((column) => column >= 0),
    source: titles.map((text) => /^source: *(.*)/i.exec(text)?.[1]).find(Boolean) ?? '',
    tablePeriod,
  }
}

function nestedAreas(columns: readonly Column[]): { code: number; name: number }[] {
  const at = (words: string): number => columns.findIndex((column) => column.words === words)
  const pairs = NESTED_AREAS.map((area) => ({
    code: at(area === 'la' ? 'new la code' : `${area} code`),
    name: at(`${area} name`),
  })).filter(({ code }) => code >= 0)
  return pairs.length > 1 || (pairs.length === 1 && at('geographic level') >= 0) ? pairs : []
}

function periodInTitles(titles: readonly string[]): string {
  const texts = titles.map((title) => title.replace(/^(years?|periods?|date)\s*:\s*/i, ''))
  return texts.find((text) => periodReadings(text).length > 0) ?? ''
}
