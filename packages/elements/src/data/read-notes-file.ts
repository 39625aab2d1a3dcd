import { readNotes } from '@oba/core'
import type { Note } from '@oba/core'
import { tellProblems, unreadable } from './read-figures.js'

/** The notes and story in a file. A file without any is as good as none, and says why. */
export function readNotesFile(file: Uint8Array, src: string): readonly Note[] {
  const { notes, problems } = readNotes(file)
  if (notes.length === 0 && problems[0]) throw unreadable(src, problems[0])
  tellProblems(src, problems)
  return notes
}
