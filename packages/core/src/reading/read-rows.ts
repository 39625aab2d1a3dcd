import { decodeText, notText } from './decode-text.js'
import { jsonRows } from './json-rows.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { marksIn, splitText } from './split-text.js'

/** Delimited text, its bytes, JSON text of records or rows, or rows of cells (of an HTML table, of a spreadsheet's sheet). */
export type Table = string | Uint8Array | readonly (readonly string[])[]

/** Hands on the rows of a table in order, numbered from 1, and says what is wrong with the table as a whole. */
export function eachRow(
  table: Table,
  onRow: (cells: readonly string[], row: number) => void,
): readonly Problem[] {
  const what = table instanceof Uint8Array ? notText(table) : null
  if (what !== null) return [problem('not-a-table', null, null, { what })]
  const whole = table instanceof Uint8Array ? decodeText(table) : table
  const text = typeof whole === 'string' ? whole.replace(/^\uFEFF/, '') : ''
  const rows = typeof whole === 'string' ? jsonRows(text) : whole
  if (rows === 'no-rows') return [problem('not-json-rows', null, null)]
  const problems: Problem[] = []
  let row = 0
  if (rows) rows.forEach((cells) => onRow(cells, (row += 1)))
  else
    splitText(text, marksIn(text), true, (cells, open) => {
      row += 1
      // Found only at the end.
      if (open) problems.push(problem('open-quote', row, null))
      onRow(cells, row)
    })
  return problems
}
