import { ABOUT_COLUMNS } from '../reading/about-columns.js'
import { FORECAST_COLUMNS } from '../reading/forecast-columns.js'
import { NOTE_COLUMNS } from '../reading/note-columns.js'
import { csvRows } from './csv-cell.js'
import { WRITTEN_COLUMNS } from '../reading/written-columns.js'

/** The mark by which Excel knows that a CSV is UTF-8. */
const FOR_EXCEL = '\uFEFF'

/** Empty files to fill in with a spreadsheet: the figures, what is said of each indicator, the notes and story, and entered forecasts. */
export function templates(): {
  readonly table: string
  readonly about: string
  readonly notes: string
  readonly forecasts: string
} {
  const header = (columns: readonly string[]): string => FOR_EXCEL + csvRows([columns])
  return {
    table: header(WRITTEN_COLUMNS),
    about: header(ABOUT_COLUMNS.map(([column]) => column)),
    notes: header(NOTE_COLUMNS),
    forecasts: header(FORECAST_COLUMNS.map(([column]) => column)),
  }
}
