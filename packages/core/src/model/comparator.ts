/** Another area's figures for the same indicator, to set beside a curve. */
export interface Comparator {
  readonly indicator: string
  readonly area: string
  readonly label?: string
}
