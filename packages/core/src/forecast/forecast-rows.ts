import type { ForecastRow } from '../model/forecast-row.js'
import type { Indicator } from '../model/indicator.js'
import type { Forecast } from './frozen.types.js'

/** The share of the time a range in a file of forecasts should hold: the likely range, 8 in 10. */
const LIKELY = 0.8

/**
 * A forecast as lines of the forecasts file, one a period. Rows keep the figures and the likely range
 * (8 in 10) and who made them when; how the errors of successive periods go together stays behind, so
 * a fitted forecast read back from rows counts as an entered one. JSON keeps everything.
 *
 * @example
 * writeForecasts(forecastRows(plans, curve(plans).forecast))
 */
export function forecastRows(indicator: Indicator, forecast: Forecast): readonly ForecastRow[] {
  const { scenario, by, madeAt, because } = forecast
  return forecast.points.flatMap(({ period, value, ranges }): ForecastRow[] => {
    if (!period) return []
    const range = ranges.find(({ level }) => level === LIKELY)
    return [
      {
        indicator: indicator.id,
        area: indicator.area.code || indicator.area.name,
        period: period.label,
        value,
        ...(range ? { lower: range.lower, upper: range.upper } : {}),
        ...(scenario === undefined ? {} : { scenario }),
        ...(by === undefined ? {} : { by }),
        ...(madeAt === undefined ? {} : { on: madeAt }),
        ...(because === undefined ? {} : { why: because }),
      },
    ]
  })
}
