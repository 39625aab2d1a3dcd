/**
 * Cells merged downwards in a spreadsheet are saved filled at the top only. Where two rows of figures say
 * the same of themselves as they stand, and none do once empty cells take what stands above them, they
 * were merged.
 *
 * @param columns those that say what a row is about
 * @returns the columns with such cells; none where there is any doubt
 */
export function mergedDown(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
): readonly number[] {
  const merged = columns.filter((column) => rows[0]?.[column] && rows.some((row) => !row[column]))
  return merged.length > 0 && !allDiffer(rows, columns) && allDiffer(rows.map(fillDown(merged)), columns)
    ? merged
    : []
}

/** Gives each row what its empty cells in the columns stand below. */
export function fillDown(columns: readonly number[]): (row: readonly string[]) => readonly string[] {
  const above: string[] = []
  return (row) => {
    const filled = [...row]
    for (const column of columns) {
      while (filled.length <= column) filled.push('')
      filled[column] = above[column] = row[column] || (above[column] ?? '')
    }
    return filled
  }
}

function allDiffer(rows: readonly (readonly string[])[], columns: readonly number[]): boolean {
  return new Set(rows.map((row) => columns.map((column) => row[column]).join('\u0000'))).size === rows.length
}
