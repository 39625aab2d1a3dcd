import { comparePeriods, periodsPerYear } from '@oba/core'
import type { Curve, Period } from '@oba/core'
import { comparators } from './comparators.js'

/**
 * Every period the chart has a place for, evenly spaced, and the place of each. A period nobody
 * published still takes its step.
 */
export interface Timeline {
  readonly periods: readonly Period[]
  /** The step of a period, counted from the first; fractions between two. */
  readonly step: (period: Period) => number
  readonly last: number
}

export function timeline(curve: Curve): Timeline {
  const { indicator, predecessor, forecast } = curve
  const perYear = periodsPerYear(indicator.frequency)
  const all = [
    ...(predecessor?.points ?? []).map((point) => point.period),
    ...indicator.points.map((point) => point.period),
    ...comparators(curve).flatMap((other) => other.indicator.points.map((point) => point.period)),
    ...forecast.points.flatMap((point) => (point.period ? [point.period] : [])),
  ]
  const byEnd = new Map(all.map((period) => [period.end, period]))
  const periods = [...byEnd.values()].sort(comparePeriods)
  const first = periods[0]
  const step = (period: Period): number =>
    first ? Math.round((months(first.end, period.end) * perYear) / 12) : 0
  return { periods, step, last: periods.length === 0 ? 0 : step(periods.at(-1)!) }
}

function months(from: string, to: string): number {
  return (
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7))
  )
}
