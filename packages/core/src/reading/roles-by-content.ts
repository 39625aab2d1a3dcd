import { mostlyAreaCodes } from './column-roles.js'
import type { Role } from './column-roles.js'
import { FIRST } from './column.js'
import type { Column } from './column.js'
import { isPeriodCell, isPeriodHeader, mostlyFigures } from './what-cells-hold.js'

const AREA_WORDS =
  /area|name|geograph|region|country|office|provider|council|authority|borough|locality|constituency|\b(ward|parish|district|county|force|trust|icb)\b/i

/** The roles no header named, by what the columns hold: codes, periods, an indicator's own words, a first column of names. Gives the column of wider areas beside those. */
export function rolesByContent(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  roles: ReadonlyMap<Role, number>,
  give: (role: Role, column: Column) => void,
  nested: boolean,
): Column | undefined {
  const look = (role: Role, fits: (column: Column) => boolean): void => {
    const found = roles.has(role)
      ? undefined
      : columns.find((column) => column.role === null && column.cells.length > 0 && fits(column))
    if (found) give(role, found)
  }
  if (!nested) look('area_code', ({ cells }) => mostlyAreaCodes(cells))
  if (!roles.has('period_start') || !roles.has('period_end'))
    look('period', ({ name, cells }) => !isPeriodHeader(name) && arePeriods(cells))
  if (!roles.has('name'))
    look(
      'indicator',
      ({ words, cells }) => /^(measure|variable|metric|series name)$/.test(words) && !mostlyFigures(cells),
    )
  if (!nested) {
    const codes = roles.get('area_code')
    look(
      'area',
      ({ at, name, cells }) =>
        !mostlyFigures(cells) &&
        (name === '' || AREA_WORDS.test(name)) &&
        !/type|level/i.test(name) &&
        (codes === undefined || (!/region|country/i.test(name) && oneEach(rows.slice(0, FIRST), codes, at))),
    )
  }
  // Beside a code, a column of regions or countries is its name; beside a name it is only where that lies.
  const wider = columns.find(({ role, words }) => role === null && /^(region|country)( name)?$/.test(words))
  if (wider && !nested && roles.has('area')) {
    wider.role = 'area'
    return wider
  }
  if (wider) give(nested ? 'aside' : 'area', wider)
  return undefined
}

/** Periods from the top down; under them may stand a total, or a line or two of where the figures are from. */
function arePeriods(cells: readonly string[]): boolean {
  const end = cells.findIndex((cell) => !isPeriodCell(cell))
  return end < 0 || (end > 2 && cells.length - end < 4)
}

/** Whether every code has a name of its own. */
function oneEach(rows: readonly (readonly string[])[], code: number, name: number): boolean {
  const both = rows.filter((cells) => cells[code] && cells[name])
  const [codes, names, pairs] = [[code], [name], [code, name]].map(
    (columns) => new Set(both.map((cells) => columns.map((column) => cells[column]).join())).size,
  )
  return codes === names && codes === pairs
}
