import type { Curve, Period } from '@oba/core'
import { bothSides } from './both-sides.js'

export interface BreakMark {
  readonly x: number
  readonly note: string
}

/** A break stands half a step before the first period that is not comparable with those before it. */
export function breakMarks(curve: Curve, x: (period: Period) => number): BreakMark[] {
  const all = bothSides(curve).map((point) => point.period)
  return [...(curve.predecessor?.breaks ?? []), ...curve.indicator.breaks].flatMap((mark) => {
    const before = all.findLast((period) => period.end < mark.at.end)
    return before ? [{ x: (x(before) + x(mark.at)) / 2, note: mark.note }] : []
  })
}
