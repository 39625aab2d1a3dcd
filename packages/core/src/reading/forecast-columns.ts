/** The columns of the file of saved or entered forecasts, in the order its template has them. */
export const FORECAST_COLUMNS = [
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
] as const
