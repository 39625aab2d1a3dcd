import type { Note } from '../model/note.js'

/** The columns of the file of notes and story, in the order its template has them. */
export const NOTE_COLUMNS: readonly (readonly [column: string, key: keyof Note])[] = [
  ['indicator', 'indicator'],
  ['period', 'period'],
  ['section', 'section'],
  ['text', 'text'],
  ['who', 'who'],
  ['when', 'when'],
  ['updated', 'updated'],
]
