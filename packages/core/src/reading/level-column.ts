import type { Column } from './column.js'

/** Columns that say what kind of area a row is of, by their names and by what they hold: others have levels of qualification. */
const LEVEL = /^((geograph\w+|area) )?(level|type)$/
const LEVELS = /^(national|country|regional?|local authority)$/i

export function levelColumn(columns: readonly Column[]): Column | undefined {
  return columns.find(({ words, cells }) => LEVEL.test(words) && cells.some((cell) => LEVELS.test(cell)))
}
