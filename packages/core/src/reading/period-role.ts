import type { Role } from './column-roles.js'
import type { Column } from './column.js'
import { isPeriodCell, isPeriodHeader, isWithinYear } from './what-cells-hold.js'

/** What a column is for whose header names a period, beside the one already found, which may have to give way. */
export function periodRole(
  { cells, words }: Column,
  columns: readonly Column[],
  roles: Map<Role, number>,
): Role | null {
  if (/\b(month|quarter|qtr|week|term|(item)?name)\b/.test(words)) {
    const other = columns[roles.get('period') ?? -1]
    // "April" beside "2023/24" says which part of the year, and nothing beside "2023-04-01"; "Apr-23" beside "2023/24" says all of it.
    if (cells.every(isWithinYear))
      return /\d\D\d\d?\D\d/.test(other?.cells[0] ?? '') ? 'aside' : 'period_type'
    if (other) {
      // What is no period says of which kind a row is: "Census week" beside "2018/19".
      other.role = other.cells.every(isPeriodCell) ? 'aside' : null
      roles.delete('period')
    }
  }
  // Across the table "Period" may say how often.
  return cells.some(isPeriodCell) || columns.filter(({ name }) => isPeriodHeader(name)).length < 2
    ? 'period'
    : null
}
