import { ABOUT_COLUMNS } from '../reading/about-columns.js'
import { NOTE_COLUMNS } from '../reading/note-columns.js'
import { csvRows } from './csv-cell.js'
import { TABLE_COLUMNS } from './table-columns.js'

/** The mark by which Excel knows that a CSV is UTF-8. */
const FOR_EXCEL = '\uFEFF'

/** Empty files to fill in with a spreadsheet: the figures, what is said of each indicator, and the notes and story. */
export function templates(): { readonly table: string; readonly about: string; readonly notes: string } {
  const header = (columns: readonly (readonly [string, ...unknown[]])[]): string =>
    FOR_EXCEL + csvRows([columns.map(([column]) => column)])
  return { table: header(TABLE_COLUMNS), about: header(ABOUT_COLUMNS), notes: header(NOTE_COLUMNS) }
}
