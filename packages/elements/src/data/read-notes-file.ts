import { readNotes } from '@oba/core'
import type { Note } from '@oba/core'
import { DataFaultError } from './data-fault.js'
import { tellProblems } from './read-figures.js'

/** The notes and story in a file. A file without any is as good as none, and says why. */
export function readNotesFile(file: Uint8Array, src: string): readonly Note[] {
  const { notes, problems } = readNotes(file)
  if (notes.length === 0 && problems[0])
    throw new DataFaultError(problems[0].code, (messages) => messages.unreadable(src, problems[0]!.message))
  tellProblems(src, problems)
  return notes
}
