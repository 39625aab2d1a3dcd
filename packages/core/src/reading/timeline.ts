import { comparePeriods } from '../period/compare-periods.js'
import type { Period } from '../period/period.js'
import { frequencyOf } from '../series/frequency-of.js'
import type { Spacing } from '../series/frequency-of.js'
import type { Cell } from './collected.js'
import { onceForSame } from './once-for-same.js'

/** What follows from the periods of a series alone. */
export interface Timeline {
  readonly spacing: Spacing
  /** Whether they are of several types. */
  readonly mixed: boolean
}

/** The timeline of cells that come in order of time; null where they do not, or one has no period. */
export type TimelineOf = (cells: readonly Cell[]) => Timeline | null

export function timelines(periods: readonly (Period | null)[]): TimelineOf {
  return onceForSame(
    ({ period }) => period,
    (numbers) => timeline(numbers.map((number) => periods[number]!)),
  )
}

function timeline(periods: readonly Period[]): Timeline | null {
  if (!periods.every((own, index) => own && (index === 0 || comparePeriods(periods[index - 1]!, own) < 0)))
    return null
  return { spacing: frequencyOf(periods), mixed: periods.some(({ type }) => type !== periods[0]!.type) }
}
