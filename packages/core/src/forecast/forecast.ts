import type { Indicator } from '../model/indicator.js'
import { forecastNumbers } from './forecast-numbers.js'
import type { ForecastOptions } from './forecast.types.js'
import { freezeForecast } from './freeze-forecast.js'
import type { Forecast } from './frozen.types.js'
import { historyOf } from './history-of.js'
import type { HistoryOf } from './history-of.js'
import type { BreakAdjustment } from './break-adjustment.js'

export interface IndicatorForecastOptions extends ForecastOptions {
  /** The last period of the history to use, as anybody would name it; the latest unless said. */
  readonly until?: string | undefined
  /** How figures before a break compare with those after it, where that is known; without one, only data since the break count. */
  readonly adjust?: readonly BreakAdjustment[] | undefined
  /** ISO date to record as the day it was made. */
  readonly madeAt?: string
}

/** A forecast of figures that stand for themselves: none that has added up since an earlier one. */
export function forecast(indicator: Indicator, options: IndicatorForecastOptions = {}): Forecast {
  return forecastFrom(historyOf(indicator, options.until, options.adjust), options)
}

/** A forecast of a history, however it came to be known. */
export function forecastFrom(
  { history, input, none }: HistoryOf,
  { adjust: adjusted, madeAt, ...fitting }: IndicatorForecastOptions,
): Forecast {
  const outcome = none ? { none, warnings: [] } : forecastNumbers(input, fitting)
  const rangesFrom = 'none' in outcome ? 'nowhere' : 'fitted'
  const nothing = { method: fitting.method ?? 'default', why: null, points: [], joint: null }
  return freezeForecast(
    { ...nothing, ...outcome, rangesFrom, history },
    { madeAt, adjusted },
    input.frequency,
  )
}
