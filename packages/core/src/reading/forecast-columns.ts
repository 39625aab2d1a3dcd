import type { ForecastRow } from '../model/forecast-row.js'

/** The columns of the file of saved or entered forecasts, in the order its template has them, and where each goes. */
export const FORECAST_COLUMNS: readonly (readonly [column: string, key: keyof ForecastRow])[] = [
  ['indicator', 'indicator'],
  ['area_code', 'area'],
  ['period', 'period'],
  ['forecast', 'value'],
  ['forecast_lower', 'lower'],
  ['forecast_upper', 'upper'],
  ['scenario', 'scenario'],
  ['forecast_by', 'by'],
  ['forecast_on', 'on'],
  ['forecast_why', 'why'],
]
