import type { Standing } from '@oba/core'

/** What a scorecard shows beside the core's own words for it. */
export interface ScorecardMessages {
  readonly scorecardCaption: string
  readonly curve: string
  readonly historyAndForecast: string
  /** The label of the list that picks which curves are shown. */
  readonly show: string
  readonly everyCurve: string
  readonly changedCurves: string
  readonly standing: Readonly<Record<Standing, string>>
  readonly shownOf: (shown: number, of: number) => string
  readonly noSuchColumn: (wanted: string, has: string) => string
  readonly noSuchShow: (wanted: string, has: string) => string
  readonly noSuchDay: (wanted: string) => string
}
