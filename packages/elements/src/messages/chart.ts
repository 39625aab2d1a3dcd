/** Words set inside the picture, and those that name its marks under it. */
export interface ChartMessages {
  readonly earlierBaseline: (period: string) => string
  /** Stands under the latest figure while it may still be revised. */
  readonly provisionalLabel: string
  readonly axisStartsAt: (figure: string) => string
  readonly keySampling: string
  readonly keyProvisional: string
  /** The name of the thin lines behind a curve that is held against everybody else. */
  readonly keyRest: (count: number) => string
}
