import { asCount, asRate, unitKind } from '@oba/core'
import type { Indicator } from '@oba/core'
import { oneOf } from './one-of.js'

/** How an indicator can be measured: as a number of people, or as a rate or percentage of them. */
const MEASURES = ['count', 'rate'] as const
export type Measure = (typeof MEASURES)[number]

/** Measures in the order an author names them. */
export function measuresIn(text: string): readonly Measure[] {
  return [...new Set(text.split(/\s+/).flatMap((word) => oneOf('measure', word, MEASURES) ?? []))]
}

/** The indicator as it is measured so; itself where it is so already, null where its counts are not published. */
export function measuredAs(indicator: Indicator, measure: Measure, per: number | null): Indicator | null {
  const published: Measure = unitKind(indicator.unit) === 'count' ? 'count' : 'rate'
  if (measure === published && (measure === 'count' || per === null)) return indicator
  return measure === 'count' ? asCount(indicator) : asRate(indicator, per ?? 100)
}
