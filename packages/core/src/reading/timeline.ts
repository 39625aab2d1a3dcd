import { comparePeriods } from '../period/compare-periods.js'
import type { Period } from '../period/period.js'
import { frequencyOf } from '../series/frequency-of.js'
import type { Spacing } from '../series/frequency-of.js'
import type { Cell } from './collected.js'

/** What follows from the periods of a series alone. */
export interface Timeline {
  readonly spacing: Spacing
  /** Whether they are of several types. */
  readonly mixed: boolean
}

/** The timeline of cells that come in order of time; null where they do not, or one has no period. */
export type TimelineOf = (cells: readonly Cell[]) => Timeline | null

/**
 * A table of thousands of series has few different runs of periods, so what follows from each is worked out once; and as the
 * areas of an indicator mostly share theirs, it is looked up only where they change.
 */
export function timelines(periods: readonly (Period | null)[]): TimelineOf {
  const known = new Map<string, Timeline | null>()
  let latest: readonly Cell[] = []
  let own: Timeline | null = null
  return (cells) => {
    let same = cells.length > 0 && cells.length === latest.length
    for (let index = 0; same && index < cells.length; index += 1)
      same = cells[index]!.period === latest[index]!.period
    if (same) return own
    latest = cells
    const numbers = cells.map(({ period }) => period)
    const key = numbers.join()
    if (!known.has(key)) known.set(key, timeline(numbers.map((number) => periods[number]!)))
    return (own = known.get(key)!)
  }
}

function timeline(periods: readonly Period[]): Timeline | null {
  if (!periods.every((own, index) => own && (index === 0 || comparePeriods(periods[index - 1]!, own) < 0)))
    return null
  return { spacing: frequencyOf(periods), mixed: periods.some(({ type }) => type !== periods[0]!.type) }
}
