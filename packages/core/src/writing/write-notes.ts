import type { Note } from '../model/note.js'
import { NOTE_COLUMNS } from '../reading/note-columns.js'
import { csvRows } from './csv-cell.js'

/** Notes and story as CSV, one line a note. */
export function writeNotes(notes: readonly Note[]): string {
  return csvRows([NOTE_COLUMNS, ...notes.map((note) => NOTE_COLUMNS.map((column) => note[column]))])
}
