import { checkColumns } from './check-columns.js'
import { publisherSlips } from './publisher-slips.js'
import { eachRow } from './read-rows.js'
import type { Table } from './read-rows.js'
import { tableReader } from './table-reader.js'
import type { ReadResult } from './read-result.js'
import type { ReadOptions } from './read-options.js'
import { withBreaks } from './with-breaks.js'

export type { Table } from './read-rows.js'
export type { ReadResult } from './read-result.js'
export type { ReadOptions } from './read-options.js'

/**
 * Reads a published table into indicators: one an indicator and area, each with its periods in order.
 * Finds the header below any titles, the columns by their names and by what they hold, long tables
 * and wide ones; what the figures do not say by themselves is left for `options` to say.
 *
 * A symbol ("x", "c", "<= 10") is kept and shown and is never a number; an empty cell is a missing
 * value and never zero. A column that breaks the figures down gives an indicator for each of its
 * values, never a sum. What cannot be read becomes a problem that names row and field, and the rest is
 * still there. Nothing in a table is thrown.
 *
 * @throws CallError for a role in `columns` that there is not.
 *
 * @example
 * const { indicators, problems } = readTable('indicator,area_code,period,value\nplans,E06000059,31 March 2016,409')
 */
export function readTable(table: Table, options: ReadOptions = {}): ReadResult {
  checkColumns(options)
  return withBreaks(readWith(publisherSlips, table, options), options.breaks)
}

/**
 * Reads as `readTable` does, with the same figures, and does not look for publishers' slips or a mistake in `columns`: those
 * are for whoever prepares a file or writes a program, and a page that shows it carries a kilobyte less. No breaks can be declared to it.
 *
 * @example
 * readTableUnchecked(csv).indicators // as readTable(csv).indicators
 */
export function readTableUnchecked(table: Table, options: Omit<ReadOptions, 'breaks'> = {}): ReadResult {
  return readWith(null, table, options)
}

function readWith(slips: typeof publisherSlips | null, table: Table, options: ReadOptions): ReadResult {
  const reader = tableReader(options, slips)
  const whole = eachRow(table, reader.add)
  // What is no table at all is not an empty one besides.
  if (whole.some(({ code }) => code !== 'open-quote')) return { indicators: [], problems: whole }
  const { indicators, problems } = reader.finish()
  return { indicators, problems: [...problems, ...whole] }
}
