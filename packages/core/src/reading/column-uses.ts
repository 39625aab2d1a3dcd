import { roleOf } from './column-roles.js'
import type { Role } from './column-roles.js'
import type { Column } from './column.js'
import { grouped } from './grouped.js'
import { COUNTS } from './read-beside.js'
import { isPeriodHeader, mostlyFigures } from './what-cells-hold.js'

/** Columns of numbers that say which people a figure is of, and are no figures themselves. */
export const GROUPS =
  /^((imd|deprivation|income|national) )?(age( group| band)?|year group|curriculum year|quintile|decile|quartile|key stage|sex|gender)$|(id|key|code)$/

const TARGET = /^(targets?|targed)( %| value)?$/

/** Beside a figure stand its counts, its limits and its target. Most columns with a role, or without a name, have no use here. */
type Use = 'figures' | 'beside' | 'signs' | 'breakdown' | 'unread' | '' | null

/** Columns by what they may be to the figures of their table. */
export function columnUses(
  columns: readonly Column[],
  roles: ReadonlyMap<Role, number>,
): (use: Use) => readonly Column[] {
  const isOpen = !roles.has('value')
  const uses = grouped(columns, (column): Use => {
    const { name, words, parts, cells, role } = column
    if (role === 'aside') return name && 'unread'
    if (role) return (COUNTS as readonly Role[]).includes(role) ? 'beside' : null
    if (TARGET.test(words) && !roles.has('target')) return 'beside'
    if (signedBy(column, columns)) return 'signs'
    // Empty, and named at most by a neighbour's merged cell.
    if (cells.length === 0 && !column.owned) return null
    // Under a period there should be figures, however they are written.
    const isOver = cells.length === 0 || (!roles.has('period') && parts.some(isPeriodHeader))
    if (!(isOver ? isOpen : areFigures(column))) return name && 'breakdown'
    return isOpen && name ? 'figures' : 'unread'
  })
  return (use) => uses.get(use) ?? []
}

/** "AdmissionsQF" holds the signs of "Admissions". */
export function signedBy({ name }: Column, columns: readonly Column[]): Column | undefined {
  const [, of] = /^(.+?)[ _]?(?:qf|flag|marker|symbol)$/i.exec(name) ?? []
  return columns.find((other) => other.name === of)
}

function areFigures({ name, words, parts, cells }: Column): boolean {
  return (
    mostlyFigures(cells) &&
    !GROUPS.test(words) &&
    roleOf(name) !== 'period' &&
    (!cells.includes('Total') || parts.includes('Total'))
  )
}
