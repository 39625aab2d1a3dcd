import type { Note } from '../model/note.js'
import { NOTE_COLUMNS } from './note-columns.js'
import type { Problem } from './problem.js'
import { readRecords } from './read-records.js'
import type { Table } from './read-rows.js'

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
  const notes: Note[] = []
  const problems = readRecords(csv, ['indicator', 'text'], false, (record) => {
    const own = NOTE_COLUMNS.flatMap((column) => (record[column] ? [[column, record[column]] as const] : []))
    notes.push(Object.fromEntries(own) as unknown as Note)
  })
  return { notes, problems }
}
