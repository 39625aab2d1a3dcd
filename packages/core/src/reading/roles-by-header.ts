import { mostlyAreaCodes, roleOf } from './column-roles.js'
import type { Role } from './column-roles.js'
import type { Column } from './column.js'
import { periodRole } from './period-role.js'
import { isPeriodCell, isWithinYear, mostlyFigures } from './what-cells-hold.js'

/** The roles headers name, each to the first column that fits, unless what a column holds says otherwise. */
export function rolesByHeader(
  columns: readonly Column[],
  roles: Map<Role, number>,
  give: (role: Role, column: Column) => void,
  nested: boolean,
  asWritten: boolean,
): void {
  for (const column of columns) {
    const { at, cells, owned } = column
    let role = column.role || !owned ? null : roleOf(column.name)
    // "April to June" in a column without a name, behind that of its year.
    if (!owned && columns[at - 1]?.role === 'period' && cells.every(isWithinYear) && !mostlyFigures(cells))
      role = 'period_type'
    if (role === 'period') role = periodRole(column, columns, roles)
    if (role === 'area' && !asWritten && cells.length > 0) {
      // "838" is the Department for Education's number for an area.
      if (mostlyFigures(cells)) role = 'aside'
      // Down the side of a table of places across the top, "Area" may stand over the periods.
      else if (cells.every(isPeriodCell)) role = null
    }
    if (nested && (role === 'area' || role === 'area_code')) role = null
    // A measure's own code ("ASC1") stands under the same header as an area's.
    if (role === 'area_code' && column.words === 'code' && !mostlyAreaCodes(cells)) role = 'aside'
    if (role === 'aside' || (role && !roles.has(role))) give(role, column)
  }
  const count = columns.find(({ role, words }) => role === null && words === 'count')
  if (count && roles.has('value') && roles.has('denominator') && !roles.has('numerator'))
    give('numerator', count)
}
