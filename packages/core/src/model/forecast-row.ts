/** One period of an entered forecast, as a line of the forecasts file has it. */
export interface ForecastRow {
  /** The row of the file it was read from. */
  readonly row?: number
  readonly indicator: string
  readonly area?: string
  readonly period: string
  readonly value: number
  readonly lower?: number
  readonly upper?: number
  readonly scenario?: string
  readonly by?: string
  readonly on?: string
  readonly why?: string
}
