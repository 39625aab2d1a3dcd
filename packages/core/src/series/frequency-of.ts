import { dayNumber, parseIsoDate } from '../period/calendar.js'
import type { Period } from '../period/period.js'
import type { Frequency } from './frequency.js'

export interface Spacing {
  readonly frequency: Frequency
  /** Steps from each period to the next, none where no period is missing; null when they are not whole numbers of the shortest. */
  readonly steps: readonly number[] | null
}

/**
 * How often a run of periods, in order, reports: a step of a year, a quarter, a month, a week or any
 * whole number of months, whichever is the shortest there is; and how many such steps lie between
 * neighbours.
 */
export function frequencyOf(periods: readonly Period[]): Spacing {
  const [first] = periods
  if (periods.length < 2) return { frequency: alone(first), steps: NO_GAPS }
  const mixed = periods.some(
    ({ type }) => type !== first!.type && type !== 'cumulative' && first!.type !== 'cumulative',
  )
  const weekly = first!.type === 'week'
  const gaps: number[] = []
  let even = true
  for (let i = 1; i < periods.length; i += 1) {
    const a = periods[i - 1]!.end
    const b = periods[i]!.end
    const gap = weekly ? dayNumber(parseIsoDate(b)!) - dayNumber(parseIsoDate(a)!) : monthsBetween(a, b)
    // The last day of February and of March are a month apart; the 3rd and the 20th are not.
    if (!weekly && Math.abs(+a.slice(8) - +b.slice(8)) > 3) even = false
    gaps.push(gap)
  }
  // A year to March beside a day in March is still yearly; beside a year to December it is no step of nine months.
  if (mixed && gaps.some((gap) => gap % 12 !== 0)) return { frequency: alone(first), steps: null }
  const shortest = weekly ? 7 : gaps.reduce((a, b) => Math.min(a, b))
  // Several days of one month: a daily series, or one whose dates are as good as none.
  if (shortest <= 0) return { frequency: { perYear: 365 }, steps: null }
  const named: Readonly<Record<number, Frequency>> = { 12: 'annual', 3: 'quarterly', 1: 'monthly' }
  const frequency = weekly
    ? { perYear: 52 }
    : shortest > 12
      ? 'annual'
      : (named[shortest] ?? { perYear: 12 / shortest })
  if (even && shortest <= 12 && gaps.every((gap) => gap === shortest)) return { frequency, steps: NO_GAPS }
  const step = weekly ? 7 : Math.min(shortest, 12)
  const steps = gaps.map((gap) => gap / step)
  return { frequency, steps: even && steps.every(Number.isInteger) ? steps : null }
}

const NO_GAPS: readonly number[] = []

function monthsBetween(a: string, b: string): number {
  return (+b.slice(0, 4) - +a.slice(0, 4)) * 12 + +b.slice(5, 7) - +a.slice(5, 7)
}

function alone(period: Period | undefined): Frequency {
  if (period?.type === 'week') return { perYear: 52 }
  if (period?.type === 'term') return { perYear: 3 }
  if (period?.type === 'quarter' || period?.type === 'cumulative') return 'quarterly'
  return period?.type === 'month' ? 'monthly' : 'annual'
}
