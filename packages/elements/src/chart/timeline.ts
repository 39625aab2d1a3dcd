import { comparePeriods, periodsPerYear } from '@oba/core'
import type { Curve, Period } from '@oba/core'
import { bothSides } from './both-sides.js'
import { comparators } from './comparators.js'

/** How far past figures and forecasts a target may stretch the chart, as a share of them: one for 2050 would leave no room for 2025. */
const STRETCH = 0.5

/**
 * Every period the chart has a place for, evenly spaced, and the place of each. A period nobody
 * published still takes its step.
 */
export interface Timeline {
  readonly periods: readonly Period[]
  /** The step of a period, counted from the first. */
  readonly step: (period: Period) => number
  /** The place of a day among the steps, in fractions of one. */
  readonly at: (day: string) => number
  readonly last: number
}

export function timeline(curve: Curve): Timeline {
  const { indicator, forecast, scenarios, earlier, targets } = curve
  const perYear = periodsPerYear(indicator.frequency)
  const all = [
    ...bothSides(curve),
    ...comparators(curve).flatMap((other) => other.indicator.points),
    ...[forecast, ...scenarios, ...earlier.map((closed) => closed.forecast)].flatMap(({ points }) => points),
  ].flatMap(({ period }) => period ?? [])
  const first = all.reduce((least, { end }) => (end < least ? end : least), all[0]?.end ?? '')
  const at = (day: string): number => (first ? stepsBetween(first, day, perYear) : 0)
  // Every mark of a chart asks where its periods are.
  const steps = new Map<string, number>()
  const step = ({ end }: Period): number => {
    const known = steps.get(end) ?? Math.round(at(end))
    steps.set(end, known)
    return known
  }
  const furthest = Math.max(0, ...all.map(step)) * (1 + STRETCH)
  const near = targets.map(({ period }) => period).filter((period) => step(period) <= furthest)
  const byEnd = new Map([...all, ...near].map((period) => [period.end, period]))
  const periods = [...byEnd.values()].filter(({ end }) => end >= first).sort(comparePeriods)
  return { periods, step, at, last: periods.length === 0 ? 0 : step(periods.at(-1)!) }
}

/** Steps from one day to another; weeks drift against the calendar, so they are counted in days. */
function stepsBetween(from: string, to: string, perYear: number): number {
  if (perYear > 12) return (Date.parse(to) - Date.parse(from)) / (864e5 * Math.round(364 / perYear))
  return ((months(to) - months(from)) * perYear) / 12
}

/** The months up to a day, and the share of its own. */
function months(day: string): number {
  const [year, month, date] = day.split('-').map(Number)
  return year! * 12 + month! + date! / 31
}
