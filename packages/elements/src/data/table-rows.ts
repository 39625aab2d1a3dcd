/** The column each role stands for, where its own name is not the column's. */
const COLUMNS: Readonly<Record<string, string>> = {
  actual: 'value',
  lower: 'forecast_lower',
  upper: 'forecast_upper',
}

/**
 * The rows of an HTML table as text. A cell that spans columns or rows fills all of them, so that
 * columns stay under their headers. A header with `data-oba-role` is called by its role; one with the
 * role `actual` names the indicator, which is then a column of its own.
 */
export function tableRows(table: HTMLTableElement): readonly (readonly string[])[] {
  const rows: string[][] = []
  let indicator: string | null = null
  for (const [at, row] of [...table.rows].entries()) {
    const cells = (rows[at] ??= [])
    let column = 0
    for (const cell of row.cells) {
      while (cells[column] !== undefined) column += 1
      const role = cell.dataset.obaRole?.trim().toLowerCase()
      const said = textOf(cell)
      if (role === 'actual') indicator = said
      const text = role ? (COLUMNS[role] ?? role) : said
      for (let down = 0; down < Math.min(cell.rowSpan || 1, table.rows.length - at); down += 1)
        for (let across = 0; across < Math.min(cell.colSpan, 100); across += 1)
          (rows[at + down] ??= [])[column + across] = text
    }
  }
  const filled = rows.map((cells) => Array.from(cells, (cell) => cell ?? ''))
  if (indicator === null || filled[0]?.includes('indicator')) return filled
  const named = indicator || (table.caption && textOf(table.caption)) || 'value'
  return filled.map((cells, at) => [...cells, at === 0 ? 'indicator' : named])
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}
