import type { ForecastRow } from '../model/forecast-row.js'

/** The columns of the file of saved or entered forecasts, in the order its template has them, and where each goes: "forecast_by" to `by`. */
export const FORECAST_COLUMNS = /* @__PURE__ */ [
  'indicator',
  'area_code',
  'period',
  'forecast',
  'forecast_lower',
  'forecast_upper',
  'scenario',
  'forecast_by',
  'forecast_on',
  'forecast_why',
].map((column): readonly [column: string, key: keyof ForecastRow] => [
  column,
  (column === 'forecast' ? 'value' : column.replace(/^forecast_|_code$/, '')) as keyof ForecastRow,
])
