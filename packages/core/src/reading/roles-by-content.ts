import { headerWords, mostlyAreaCodes } from './column-roles.js'
import type { Role } from './column-roles.js'
import { isPeriodCell, isPeriodHeader, mostlyFigures } from './what-cells-hold.js'

const AREA_WORDS =
  /area|name|geograph|region|country|office|provider|council|authority|borough|locality|constituency|\b(ward|parish|district|county|force|trust|icb)\b/i

/** The roles no header named, by what the columns hold: codes, periods, an indicator's own words, a first column of names. Gives the column of wider areas beside those, or -1. */
export function rolesByContent(
  names: readonly string[],
  cellsOf: (column: number) => string[],
  roles: ReadonlyMap<Role, number>,
  taken: ReadonlyMap<number, Role>,
  give: (role: Role, column: number) => void,
  nested: boolean,
  oneEach: (a: number, b: number) => boolean,
): number {
  const free = names.map((_, column) => column).filter((column) => !taken.has(column))
  const first = (fits: (cells: readonly string[], column: number) => boolean): number =>
    free.find(
      (column) => !taken.has(column) && cellsOf(column).length > 0 && fits(cellsOf(column), column),
    ) ?? -1
  const take = (role: Role, column: number): void => {
    if (column >= 0) give(role, column)
  }
  if (!nested && !roles.has('area_code')) take('area_code', first(mostlyAreaCodes))
  if (!roles.has('period') && !(roles.has('period_start') && roles.has('period_end')))
    take(
      'period',
      first((cells, column) => !isPeriodHeader(names[column]!) && cells.every((cell) => isPeriodCell(cell))),
    )
  if (!roles.has('indicator') && !roles.has('name')) {
    take(
      'indicator',
      first(
        (cells, column) =>
          /^(measure|variable|metric|short desc|indicator name|series name)$/.test(
            headerWords(names[column]!),
          ) && !mostlyFigures(cells),
      ),
    )
  }
  if (!nested && !roles.has('area')) {
    const codes = roles.get('area_code')
    const named = (column: number): boolean => names[column] === '' || AREA_WORDS.test(names[column]!)
    take(
      'area',
      first(
        (cells, column) =>
          !mostlyFigures(cells) &&
          named(column) &&
          (codes === undefined || (!/region|country/i.test(names[column]!) && oneEach(codes, column))),
      ),
    )
  }
  // Beside a code, a column of regions or countries is its name; beside a name it is only where that lies.
  const wider =
    free.find(
      (column) => !taken.has(column) && /^(region|country)( name)?$/.test(headerWords(names[column]!)),
    ) ?? -1
  const aside = nested || roles.has('area')
  if (wider >= 0) give(aside ? 'aside' : 'area', wider)
  return aside && !nested ? wider : -1
}
