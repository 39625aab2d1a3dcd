import type { AreaColumns } from './area-columns.js'
import type { Column } from './column.js'

/** The areas of the Department for Education's tidy tables, each with columns for its code and its name; the smallest filled in is the row's own. */
const NESTED = ['pcon', 'lad', 'la', 'region', 'country']

/** Their columns, the smallest first; none where a table has only one of them and no level beside it. */
export function nestedAreas(columns: readonly Column[]): AreaColumns[] {
  const at = (words: string): number => columns.findIndex((column) => column.words === words)
  const pairs = NESTED.map((area): AreaColumns => [
    at(area === 'la' ? 'new la code' : `${area} code`),
    at(`${area} name`),
  ]).filter(([code]) => code >= 0)
  return pairs.length > (at('geographic level') < 0 ? 1 : 0) ? pairs : []
}
