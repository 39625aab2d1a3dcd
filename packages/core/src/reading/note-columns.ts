import type { Note } from '../model/note.js'

/** The columns of the file of notes and story, in the order its template has them. */
export const NOTE_COLUMNS = [
  'indicator',
  'period',
  'section',
  'text',
  'who',
  'when',
  'updated',
] satisfies (keyof Note)[]
