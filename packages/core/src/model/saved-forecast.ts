/** A forecast as it was saved: frozen, whoever made it. What a method keeps beside its points is its own. */
export interface SavedForecast {
  readonly kind: 'fitted' | 'entered'
  readonly indicator?: string
  readonly area?: string
  readonly scenario?: string
  readonly by?: string
  readonly on?: string
  readonly why?: string
  readonly points: readonly SavedForecastPoint[]
  readonly [more: string]: unknown
}

export interface SavedForecastPoint {
  readonly period: unknown
  readonly value: number
  readonly [more: string]: unknown
}
