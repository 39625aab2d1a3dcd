import { addDays, isoDate, parseIsoDate } from '../period/calendar.js'
import type { Point } from './point.js'

/**
 * Turns figures that add up over a year (Q1, Q1 to Q2, Q1 to Q3 …) into the figures of each step, which
 * is what a forecast can be made from. The first of each run of the same start is its own step. Where
 * either of two neighbours has no figure the step between them has none. A step keeps the label of the
 * period it ends with. Only counts can be differenced: rates and percentages cannot.
 *
 * @param points in order of time; those that do not accumulate are given back as they are
 */
export function differenceCumulative(points: readonly Point[]): readonly Point[] {
  return points.map((point, index) => {
    const before = points[index - 1]
    const continues = point.period.type === 'cumulative' && before?.period.start === point.period.start
    if (!continues) return point
    const start = isoDate(addDays(parseIsoDate(before.period.end)!, 1))
    const period = { ...point.period, type: 'quarter' as const, start }
    const value =
      point.value === null || before.value === null
        ? null
        : Number((point.value - before.value).toPrecision(12))
    return {
      period,
      value,
      ...(point.symbol === undefined ? {} : { symbol: point.symbol }),
      ...(point.status === undefined ? {} : { status: point.status }),
    }
  })
}
