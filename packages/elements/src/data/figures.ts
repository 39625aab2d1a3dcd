import type { ForecastRow, Indicator, SavedForecast } from '@oba/core'
import type { DataFaultError } from './data-fault.js'

/** What an element has to draw from, and what went wrong beside it without stopping it. */
export interface Figures {
  readonly indicators: readonly Indicator[]
  /** Forecasts that came with the figures. */
  readonly forecasts: readonly (ForecastRow | SavedForecast)[]
  readonly notices: readonly DataFaultError[]
}
