import { notText, textDecoder } from './decode-text.js'
import { problem } from './problem-words.js'
import { rowSplitter } from './split-rows.js'
import { tableReader } from './table-reader.js'
import type { ReadOptions, ReadResult } from './table-reader.js'

export type { ReadOptions, ReadResult } from './table-reader.js'

/** Delimited text, its bytes, or rows of cells (of an HTML table, of a spreadsheet's sheet). */
export type Table = string | Uint8Array | readonly (readonly string[])[]

/**
 * Reads a published table into indicators: one an indicator and area, each with its periods in order.
 * Finds the header below any titles, the columns by their names and by what they hold, long tables
 * and wide ones, and what the figures do not say by itself is left for `options` to say.
 *
 * A symbol ("x", "c", "<= 10") is kept and shown and is never a number; an empty cell is a missing
 * value and never zero. A column that breaks the figures down gives an indicator for each of its
 * values, never a sum. What cannot be read becomes a problem that names row and field, and the rest is
 * still there. Nothing is thrown.
 *
 * @example
 * const { indicators, problems } = readTable('indicator,area_code,period,value\nplans,E06000059,31 March 2016,409')
 */
export function readTable(table: Table, options: ReadOptions = {}): ReadResult {
  const reader = tableReader(options)
  if (typeof table !== 'string' && !(table instanceof Uint8Array)) {
    table.forEach((cells, index) => reader.add(cells, index + 1))
    return reader.finish()
  }
  const what = typeof table === 'string' ? null : notText(table)
  if (what !== null) return { indicators: [], problems: [problem('not-a-table', null, null, { what })] }
  const splitter = rowSplitter(reader.add)
  if (typeof table === 'string') splitter.push(table.replace(/^\uFEFF/, ''))
  else {
    const decode = textDecoder()
    splitter.push(decode(table))
    splitter.push(decode())
  }
  return withOpenQuote(splitter.end(), reader.finish())
}

/** A quotation mark nobody closed is a problem of the whole table, found only at its end. */
export function withOpenQuote(row: number | null, result: ReadResult): ReadResult {
  return row === null ? result : { ...result, problems: [...result.problems, problem('open-quote', row, null)] }
}
