import type { Layout } from './layout.js'

/**
 * Whether a row is a header and no figures: every cell that a column has a name for says that name, or
 * a period where the names are periods. A sheet printed on several pages repeats its header; one with
 * several tables below each other begins the next with its own.
 */
export function headerAgain({
  names,
  figures,
}: Layout): (cells: readonly string[]) => 'same' | 'other' | null {
  const periods = new Map(figures.map(({ column, period }) => [column, period]))
  return (cells) => {
    let named = 0
    let same = true
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column]!
      if (cell === '') continue
      const name = names[column] ?? ''
      const period = periods.get(column) ?? ''
      if (name === cell || name.endsWith(` | ${cell}`)) named += period === '' ? 1 : 0
      else if (period !== '' && cell.length === period.length && /^\D*(19|20)\d\d/.test(cell)) same = false
      else return null
    }
    return named === 0 ? null : same ? 'same' : 'other'
  }
}
