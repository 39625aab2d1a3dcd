import { headerWords } from './column-roles.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { eachRow } from './read-rows.js'
import type { Table } from './read-rows.js'
import { unprotected } from './unprotected.js'

/**
 * Hands on the rows of a small file people keep by hand, as the texts they hold by column; an empty cell
 * holds none, and columns nobody asks for are left alone. A row without what is needed is a problem,
 * save that one without the last of it says nothing where `sparse`.
 */
export function readRecords(
  table: Table,
  needed: readonly string[],
  sparse: boolean,
  onRecord: (record: Readonly<Record<string, string>>, row: number, problems: Problem[]) => void,
): readonly Problem[] {
  let header: readonly string[] | null = null
  const problems: Problem[] = []
  const last = needed.at(-1)!
  const whole = eachRow(table, (cells, row) => {
    const texts = cells.map((cell) => unprotected(cell.trim()))
    const first = texts.find((text) => text !== '')
    if (first === undefined) return
    if (!header) {
      header = texts.map((text) => headerWords(text).replaceAll(' ', '_'))
      for (const column of needed)
        if (!header.includes(column))
          problems.push(problem('no-such-column', row, column, { found: cells.join(', ') }))
      return
    }
    const record: Record<string, string> = {}
    header.forEach((column, index) => {
      if (texts[index]) record[column] ??= texts[index]
    })
    const missing = needed.filter((column) => record[column] === undefined)
    if (missing.length === 0) onRecord(record, row, problems)
    else if (header.includes(missing[0]!) && !(sparse && missing.includes(last)))
      problems.push(problem('missing-cell', row, missing[0]!, { value: record[last] ?? first }))
  })
  if (!header && whole.length === 0) problems.push(problem('empty-table', null, null))
  return [...problems, ...whole]
}
