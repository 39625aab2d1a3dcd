import type { Note } from '../model/note.js'
import { headerWords } from './column-roles.js'
import { NOTE_COLUMNS } from './note-columns.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { eachRow } from './read-rows.js'
import type { Table } from './read-rows.js'
import { unprotected } from './unprotected.js'

/**
 * Reads the file of notes and story: one line a note, with the indicator and the text at least.
 *
 * @example
 * readNotes('indicator,period,section,text\nplans,31 March 2017,note,New referral form').notes[0]!.text // 'New referral form'
 */
export function readNotes(csv: Table): {
  readonly notes: readonly Note[]
  readonly problems: readonly Problem[]
} {
  let header: readonly string[] | null = null
  const notes: Note[] = []
  const problems: Problem[] = []
  const whole = eachRow(csv, (cells, row) => {
    if (cells.every((cell) => cell.trim() === '')) return
    if (header === null) {
      header = cells.map(headerWords)
      for (const column of ['indicator', 'text']) {
        if (!header.includes(column))
          problems.push(problem('no-such-column', row, column, { found: cells.join(', ') }))
      }
      return
    }
    const note: Record<string, string> = {}
    for (const [column, key] of NOTE_COLUMNS) {
      const text = unprotected((cells[header.indexOf(column)] ?? '').trim())
      if (text !== '') note[key] = text
    }
    const missing = ['indicator', 'text'].find(
      (column) => header!.includes(column) && note[column] === undefined,
    )
    if (missing !== undefined)
      problems.push(problem('missing-cell', row, missing, { value: note.text ?? note.indicator ?? '' }))
    if (note.indicator !== undefined && note.text !== undefined) notes.push(note as unknown as Note)
  })
  if (header === null && whole.length === 0) problems.push(problem('empty-table', null, null))
  return { notes, problems: [...problems, ...whole] }
}
