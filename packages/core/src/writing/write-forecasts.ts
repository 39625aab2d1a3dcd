import type { ForecastRow } from '../model/forecast-row.js'
import { FORECAST_COLUMNS } from '../reading/forecast-columns.js'
import { csvRows } from './csv-cell.js'

/** Entered or saved forecasts as CSV, one line a period. */
export function writeForecasts(rows: readonly ForecastRow[]): string {
  return csvRows([
    FORECAST_COLUMNS.map(([column]) => column),
    ...rows.map((row) => FORECAST_COLUMNS.map(([, key]) => row[key])),
  ])
}
