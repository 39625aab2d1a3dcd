import { headerWords } from './column-roles.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { eachRow } from './read-rows.js'
import type { Table } from './read-rows.js'
import { unprotected } from './unprotected.js'
import { CHOICES, meaningOf } from './what-cells-mean.js'

/**
 * Hands on the rows of a small file people keep by hand, as what they hold by where it goes; an empty cell
 * holds nothing, and columns that go nowhere are left alone. A row without what is needed is a problem,
 * save that one without the last of it says nothing where `sparse`.
 */
export function readRecords(
  table: Table,
  columns: readonly (readonly [column: string, key: string])[],
  needed: readonly string[],
  sparse: boolean,
  onRecord: (record: Readonly<Record<string, unknown>>, row: number, problems: Problem[]) => void,
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
    const said: Record<string, string> = {}
    header.forEach((column, index) => {
      if (texts[index]) said[column] ??= texts[index]
    })
    const missing = needed.find((column) => said[column] === undefined)
    if (missing !== undefined) {
      if (header.includes(missing) && !(sparse && said[last] === undefined))
        problems.push(problem('missing-cell', row, missing, { value: said[last] ?? first }))
      return
    }
    const record: Record<string, unknown> = {}
    for (const [column, key] of columns) {
      const value = said[column]
      if (value === undefined) continue
      const meaning = meaningOf(key, value)
      // Several targets are "targets".
      if (meaning != null) record[Array.isArray(meaning) ? `${key}s` : key] = meaning
      else {
        const found = CHOICES[key]?.join(', ') ?? ''
        problems.push(problem(found ? 'not-one-of' : 'not-a-number', row, column, { value, found }))
      }
    }
    onRecord(record, row, problems)
  })
  if (!header && whole.length === 0) problems.push(problem('empty-table', null, null))
  return [...problems, ...whole]
}
