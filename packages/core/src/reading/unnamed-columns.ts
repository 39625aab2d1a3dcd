import type { AreaColumns } from './area-columns.js'
import type { Role } from './column-roles.js'
import { FIRST } from './column.js'
import type { Column } from './column.js'
import { mostlyFigures } from './what-cells-hold.js'

/** What columns of words without a name are for: names of smaller areas, indented, which are given back, or of measures. */
export function unnamedColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  roles: ReadonlyMap<Role, number>,
  give: (role: Role, column: Column) => void,
  areas: AreaColumns[],
): void {
  const area = roles.get('area')
  const first = rows.slice(0, FIRST)
  for (const column of columns) {
    const { at, role, owned, cells } = column
    if (owned || role !== null || mostlyFigures(cells)) continue
    if (area !== undefined && !first.some((row) => row[area] && row[at])) {
      areas.push([-1, at])
      column.role = 'area'
    } else if (roles.has('indicator') || roles.has('name')) column.name = `column ${at + 1}`
    else give('indicator', column)
  }
}
