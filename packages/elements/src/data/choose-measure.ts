import { asCount, asRate, unitKind } from '@oba/core'
import type { Indicator } from '@oba/core'

/** How an indicator can be measured: as a number of people, or as a rate or percentage of them. */
export const MEASURES = ['count', 'rate'] as const
export type Measure = (typeof MEASURES)[number]

/** The indicator as it is measured so; itself where it is so already, null where its counts are not published. */
export function measuredAs(indicator: Indicator, measure: Measure, per: number | null): Indicator | null {
  const published: Measure = unitKind(indicator.unit) === 'count' ? 'count' : 'rate'
  if (measure === published && (measure === 'count' || per === null)) return indicator
  return measure === 'count' ? asCount(indicator) : asRate(indicator, per ?? 100)
}
