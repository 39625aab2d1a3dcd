import type { Note } from '../model/note.js'
import { CLAIMS, readClaim } from '../model/read-claim.js'
import { NOTE_COLUMNS } from './note-columns.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { readRecords } from './read-records.js'
import type { Table } from './read-rows.js'

/**
 * Reads the file of notes and story: one line a note, with the indicator and the text at least. A claim that is none of better,
 * worse and same is a problem, and is kept as a note.
 *
 * @example
 * readNotes('indicator,period,section,text\nplans,31 March 2017,note,New referral form').notes[0]!.text // 'New referral form'
 */
export function readNotes(csv: Table): {
  readonly notes: readonly Note[]
  readonly problems: readonly Problem[]
} {
  const notes: Note[] = []
  const columns = NOTE_COLUMNS.map((column) => [column, column] as const)
  const problems = readRecords(csv, columns, ['indicator', 'text'], false, (record, row, own) => {
    const { section = '', text: value } = record as unknown as Note
    if (/^claim$/i.test(section) && !readClaim(value))
      own.push(problem('not-one-of', row, 'text', { value, found: CLAIMS.join(', ') }))
    notes.push(record as unknown as Note)
  })
  return { notes, problems }
}
