import type { ForecastRow } from '../model/forecast-row.js'
import { FORECAST_COLUMNS } from './forecast-columns.js'
import { headerWords } from './column-roles.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { readNumber } from './read-number.js'
import { eachRow } from './read-rows.js'
import type { Table } from './read-rows.js'
import { unprotected } from './unprotected.js'

type Column = (typeof FORECAST_COLUMNS)[number]

const KEYS: Readonly<Record<Column, keyof ForecastRow>> = {
  indicator: 'indicator',
  area_code: 'area',
  period: 'period',
  forecast: 'value',
  forecast_lower: 'lower',
  forecast_upper: 'upper',
  scenario: 'scenario',
  forecast_by: 'by',
  forecast_on: 'on',
  forecast_why: 'why',
}
const FIGURES: readonly Column[] = ['forecast', 'forecast_lower', 'forecast_upper']
const NEEDED: readonly Column[] = ['indicator', 'period', 'forecast']

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
  let header: readonly string[] | null = null
  const rows: ForecastRow[] = []
  const problems: Problem[] = []
  const whole = eachRow(csv, (cells, number) => {
    if (cells.every((cell) => cell.trim() === '')) return
    if (header === null) {
      header = cells.map((cell) => headerWords(cell).replaceAll(' ', '_'))
      for (const column of NEEDED)
        if (!header.includes(column))
          problems.push(problem('no-such-column', number, column, { found: cells.join(', ') }))
      return
    }
    const row: Record<string, string | number> = {}
    for (const column of FORECAST_COLUMNS) {
      const text = unprotected((cells[header.indexOf(column)] ?? '').trim())
      if (text === '') continue
      const value = FIGURES.includes(column) ? readNumber(text) : text
      if (value === null) problems.push(problem('not-a-number', number, column, { value: text }))
      else row[KEYS[column]] = value
    }
    if (row.value === undefined) return
    const missing = NEEDED.find((column) => header!.includes(column) && row[KEYS[column]] === undefined)
    if (missing !== undefined) problems.push(problem('missing-cell', number, missing, { value: row.value }))
    else if (row.indicator !== undefined && row.period !== undefined)
      rows.push({ ...row, row: number } as unknown as ForecastRow)
  })
  if (header === null && whole.length === 0) problems.push(problem('empty-table', null, null))
  return { rows, problems: [...problems, ...whole] }
}
