import type { ForecastRow } from '../model/forecast-row.js'
import { FORECAST_COLUMNS } from './forecast-columns.js'
import type { Problem } from './problem.js'
import { readRecords } from './read-records.js'
import type { Table } from './read-rows.js'

/**
 * Reads forecasts entered or saved as rows: a file of their own, or the same columns in the table of
 * figures. A row without a forecast says nothing; one with a forecast needs its indicator and period.
 *
 * @example
 * readForecasts('indicator,period,forecast,forecast_by\nplans,31 March 2028,250,Ann').rows[0]!.value // 250
 */
export function readForecasts(csv: Table): {
  readonly rows: readonly ForecastRow[]
  readonly problems: readonly Problem[]
} {
  const rows: ForecastRow[] = []
  const problems = readRecords(
    csv,
    FORECAST_COLUMNS,
    ['indicator', 'period', 'forecast'],
    true,
    (record, row) => {
      if (record.value !== undefined) rows.push({ ...record, row } as unknown as ForecastRow)
    },
  )
  return { rows, problems }
}
