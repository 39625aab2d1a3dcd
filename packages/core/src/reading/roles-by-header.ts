import { mostlyAreaCodes, roleOf } from './column-roles.js'
import type { Role } from './column-roles.js'
import type { Column } from './column.js'
import { periodRole } from './period-role.js'
import { isPeriodCell, mostlyFigures } from './what-cells-hold.js'

/** The roles headers name, each to the first column that fits, unless what a column holds says otherwise. */
export function rolesByHeader(
  columns: readonly Column[],
  roles: Map<Role, number>,
  give: (role: Role, column: Column) => void,
  nested: boolean,
  asWritten: boolean,
): void {
  for (const column of columns) {
    let role = column.role !== null || !column.owned ? null : roleOf(column.name)
    if (role === 'period') role = periodRole(column, columns, roles)
    if (role === 'area' && !asWritten) role = areaRole(column.cells)
    if (nested && (role === 'area' || role === 'area_code')) role = null
    // A measure's own code ("ASC1") stands under the same header as an area's.
    if (role === 'area_code' && column.words === 'code' && !mostlyAreaCodes(column.cells)) role = 'aside'
    if (role === 'aside' || (role && !roles.has(role))) give(role, column)
  }
  const count = columns.find(({ role, words }) => role === null && words === 'count')
  if (count && roles.has('value') && roles.has('denominator') && !roles.has('numerator'))
    give('numerator', count)
}

function areaRole(cells: readonly string[]): Role | null {
  if (cells.length === 0) return 'area'
  // "838" is the Department for Education's number for an area.
  if (mostlyFigures(cells)) return 'aside'
  // Down the side of a table of places across the top, "Area" may stand over the periods.
  return cells.every(isPeriodCell) ? null : 'area'
}
