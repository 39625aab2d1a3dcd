import type { ForecastRow } from '../model/forecast-row.js'
import { FORECAST_COLUMNS } from '../reading/forecast-columns.js'
import { csvRows } from './csv-cell.js'

/** Entered or saved forecasts as CSV, one line a period. */
export function writeForecasts(rows: readonly ForecastRow[]): string {
  return csvRows([
    FORECAST_COLUMNS,
    ...rows.map(({ indicator, area, period, value, lower, upper, scenario, by, on, why }) => [
      indicator,
      area,
      period,
      value,
      lower,
      upper,
      scenario,
      by,
      on,
      why,
    ]),
  ])
}
