import { decodeText, notText } from './decode-text.js'
import { jsonRows } from './json-rows.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { rowSplitter } from './split-rows.js'

/** Delimited text, its bytes, JSON text of records or rows, or rows of cells (of an HTML table, of a spreadsheet's sheet). */
export type Table = string | Uint8Array | readonly (readonly string[])[]

/** Hands on the rows of a table in order, numbered from 1, and says what is wrong with the table as a whole. */
export function eachRow(
  table: Table,
  onRow: (cells: readonly string[], row: number) => void,
): readonly Problem[] {
  if (typeof table !== 'string' && !(table instanceof Uint8Array)) {
    table.forEach((cells, index) => onRow(cells, index + 1))
    return []
  }
  const what = typeof table === 'string' ? null : notText(table)
  if (what !== null) return [problem('not-a-table', null, null, { what })]
  const text = typeof table === 'string' ? table : decodeText(table)
  const rows = jsonRows(text)
  if (rows) return eachRow(rows, onRow)
  const splitter = rowSplitter(onRow)
  splitter.push(text)
  return openQuote(splitter.end())
}

/** A quotation mark nobody closed is found only at the end. */
export function openQuote(row: number | null): readonly Problem[] {
  return row === null ? [] : [problem('open-quote', row, null)]
}
