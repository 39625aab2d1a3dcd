/** The column each role stands for, where its own name is not the column's. */
const COLUMNS: Readonly<Record<string, string>> = {
  actual: 'value',
  lower: 'forecast_lower',
  upper: 'forecast_upper',
}

/**
 * The rows of an HTML table as text. A cell that spans columns or rows fills all of them, so that
 * columns stay under their headers; one alone in its row fills one. A header with `data-oba-role` is called by its role; one with the
 * role `actual` names the indicator, which is then a column of its own.
 */
export function tableRows(table: HTMLTableElement): readonly (readonly string[])[] {
  const rows: string[][] = []
  let indicator: string | null = null
  for (const [at, row] of [...table.rows].entries()) {
    const cells = (rows[at] ??= [])
    let column = 0
    // A cell alone in its row is a title, or says where the figures are from: it is said once.
    const alone = row.cells.length === 1 && cells.length === 0
    for (const cell of row.cells) {
      while (cells[column] !== undefined) column += 1
      const role = cell.dataset.obaRole?.trim().toLowerCase()
      const said = textOf(cell)
      if (role === 'actual') indicator = said
      const text = role ? (COLUMNS[role] ?? role) : said
      const across = alone ? 1 : Math.min(cell.colSpan, 100)
      for (let down = 0; down < Math.min(cell.rowSpan || 1, table.rows.length - at); down += 1)
        for (let place = 0; place < across; place += 1) (rows[at + down] ??= [])[column + place] = text
    }
  }
  const filled = rows.map((cells) => Array.from(cells, (cell) => cell ?? ''))
  if (indicator === null || filled[0]?.includes('indicator')) return filled
  const named = indicator || captionOf(table) || 'value'
  return filled.map((cells, at) => [...cells, at === 0 ? 'indicator' : named])
}

/** Marks of footnotes, what an editor struck out, and what nobody sees: no part of a figure. Letters raised are: "415ᵖ" is provisional. */
const UNREAD = 'del, s, script, style, [hidden], sup'
/** What stands on a line of its own. */
const LINES = 'br, div, li, p'

/** A table's caption, or that of the `figure` it stands in. */
export function captionOf(table: HTMLTableElement): string {
  const caption = table.caption ?? table.parentElement?.querySelector(':scope > figcaption')
  return caption ? textOf(caption) : ''
}

function textOf(element: Element): string {
  let own = element
  if (element.firstElementChild) {
    own = element.cloneNode(true) as Element
    for (const part of own.querySelectorAll(UNREAD))
      if (part.localName !== 'sup' || !/^[a-z]+$/i.test(part.textContent)) part.remove()
    for (const line of own.querySelectorAll(LINES)) {
      line.before(' ')
      line.after(' ')
    }
  }
  return own.textContent.replace(/\s+/g, ' ').trim()
}
