import { readPeriodKind } from '../period/period-kind.js'
import { headerWords, mostlyAreaCodes } from './column-roles.js'
import type { Role } from './column-roles.js'
import { columnsOf } from './column.js'
import type { Column } from './column.js'
import { figureColumns } from './figure-columns.js'
import type { Header } from './find-header.js'
import type { Layout } from './layout.js'
import { levelColumn } from './level-column.js'
import { nestedAreas } from './nested-areas.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { rolesByContent } from './roles-by-content.js'
import { rolesByHeader } from './roles-by-header.js'
import type { ReadOptions } from './read-options.js'
import { periodInTitles, sourceInTitles } from './what-titles-say.js'
import { unnamedColumns } from './unnamed-columns.js'
import { WRITTEN_COLUMNS } from './written-columns.js'

/** The roles of columns that say what a row is about. */
const ABOUT: readonly Role[] = ['indicator', 'name', 'period', 'period_type', 'unit']

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
    found: names().filter(Boolean).join(', '),
  })
  const asWritten = names().join() === WRITTEN_COLUMNS.join()
  const roles = new Map<Role, number>()
  const give = (role: Role, column: Column): void => {
    if (role !== 'aside') roles.set(role, column.at)
    column.role = role
  }
  const at = (role: Role): number => roles.get(role) ?? -1
  const withRole = (role: Role): Column | undefined => columns[at(role)]
  for (const [role, name] of Object.entries(options.columns ?? {}) as [Role, string][]) {
    const own = columns.find((column) => column.name === name || column.words === headerWords(name))
    if (own) give(role, own)
    else problems.push(problem('no-such-column', row, name, found()))
  }

  const level = levelColumn(columns)
  // Taken, so that it breaks nothing down.
  if (level) level.role ??= 'area'
  const areas = nestedAreas(columns)
  const nested = areas.length > 0
  for (const own of areas.flat()) if (own >= 0) columns[own]!.role = 'area'
  rolesByHeader(columns, roles, give, nested, asWritten)
  const wider = rolesByContent(columns, rows, roles, give, nested)
  let code = withRole('area_code')
  let name = withRole('area')
  if (!asWritten && code && name && mostlyAreaCodes(name.cells) && !mostlyAreaCodes(code.cells)) {
    problems.push(problem('swapped-columns', row, code.name, { found: name.name }))
    ;[code, name] = [name, code]
  }
  if (code || name) areas.push([code?.at ?? -1, name?.at ?? -1])
  // A row that names no smaller area is of its region.
  if (wider) areas.push([-1, wider.at])
  unnamedColumns(columns, rows, roles, give, areas)
  const { unread, ...own } = figureColumns(columns, roles, give)
  if (unread.length > 0) problems.push(problem('columns-unread', row, null, { found: unread.join(', ') }))
  const period = withRole('period')
  // The periods stand across the table.
  const wide = Boolean(own.figures[0]?.period)
  const tablePeriod = period || wide ? '' : periodInTitles(titles)
  const above = titles.slice(wide && own.figures.some(({ measure }) => measure === '') ? 1 : 0)
  if (above.length > 0) problems.push(problem('titles-above', 1, null, { found: above.join(' | ') }))
  const timed = period || wide || tablePeriod || roles.has('period_end') || options.period !== undefined
  const missing = own.figures.length === 0 ? 'no-value-column' : timed ? null : 'no-period-column'
  if (missing) {
    problems.push(problem(missing, row, null, found()))
    return null
  }
  return {
    names: names(),
    at,
    areas,
    level: level?.at ?? -1,
    ...own,
    said: header.said,
    asWritten,
    wholeName: titles[0] ?? '',
    kind: period
      ? readPeriodKind(period.name.replace(/^(year|date)$/i, ''))
      : /\bweek/i.test(columns[0]!.name)
        ? { type: 'week' }
        : null,
    about: [...areas.flat(), ...ABOUT.map(at), ...own.breakdowns].filter((column) => column >= 0),
    source: sourceInTitles(titles),
    tablePeriod,
  }
}
