import { CallError } from '../call-error.js'
import type { Indicator } from './indicator.js'
import { fillGaps } from '../series/fill-gaps.js'
import { frequencyOf } from '../series/frequency-of.js'

export interface JoinOptions {
  /** Says that the boundary change is known and the join wanted all the same. */
  readonly acrossBoundary: true
  /** What the break says ("Boundary change, April 2019"). */
  readonly note: string
}

/**
 * Puts the figures of a predecessor before those of the area that replaced it, as one series under the
 * later area with a break between them. Two codes are two areas, so this is done only when asked for in
 * so many words; where both have a figure the later area's own is kept.
 *
 * @throws CallError when the two are not the same indicator, or the join is not asked for
 */
export function joinAreas(predecessor: Indicator, successor: Indicator, options: JoinOptions): Indicator {
  if (options?.acrossBoundary !== true) {
    throw new CallError(
      `${predecessor.area.name} (${predecessor.area.code}) and ${successor.area.name} (${successor.area.code}) are different areas. Joining them needs acrossBoundary: true.`,
    )
  }
  if (predecessor.id !== successor.id)
    throw new CallError(
      `“${predecessor.id}” and “${successor.id}” are different indicators and cannot be joined.`,
    )
  const first = successor.points.find((point) => point.value !== null || point.symbol !== undefined)
  if (!first) return predecessor
  const earlier = predecessor.points.filter((point) => point.period.end < first.period.end)
  const last = earlier.at(-1)?.period.end ?? ''
  const points = [...earlier, ...successor.points.filter((point) => point.period.end > last)]
  const breaks = [
    ...predecessor.breaks.filter(({ at }) => at.end < first.period.end),
    { at: first.period, note: options.note },
    ...successor.breaks,
  ]
  return { ...successor, points: fillGaps(points, frequencyOf(points.map(({ period }) => period))), breaks }
}
