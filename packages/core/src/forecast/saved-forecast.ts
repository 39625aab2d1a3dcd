import type { Forecast } from './frozen.types.js'

/** A forecast beside whose it is, as a document holds it: exactly what was made, nothing worked out again. */
export interface SavedForecast {
  /** The id of its indicator. */
  readonly indicator: string
  /** The code of the area, or its name where it has none. */
  readonly area: string
  readonly forecast: Forecast
}
