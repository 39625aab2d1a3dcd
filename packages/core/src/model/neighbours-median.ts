import { CallError } from '../call-error.js'
import { comparePeriods } from '../period/compare-periods.js'
import { medianOf } from '../series/median-of.js'
import type { Area, Indicator } from './indicator.js'

/**
 * The median of an indicator's neighbours as an indicator of its own, to be drawn, forecast and compared
 * with. At each period it is the median of those that have a figure, and there is none where fewer than
 * half have one: a median of whoever happened to publish is no comparison. It breaks where half of
 * them do or more. It stands for no people, so it has no counts.
 *
 * @param neighbours the same indicator in other areas, one or more
 * @param area what the median is called: it is of no single area
 * @example
 * neighboursMedian([somerset, devon, shropshire], { code: 'neighbours', name: 'Neighbours’ median' })
 */
export function neighboursMedian(neighbours: readonly Indicator[], area: Area): Indicator {
  const [first] = neighbours
  if (!first) throw new CallError('A median needs at least one neighbour.')
  if (neighbours.some(({ id }) => id !== first.id))
    throw new CallError('Neighbours must be of the same indicator.')
  const periods = [
    ...new Map(
      neighbours.flatMap(({ points }) => points.map(({ period }) => [period.end, period] as const)),
    ).values(),
  ].sort(comparePeriods)
  const ofHalf = <Found>(found: readonly Found[]): readonly Found[] =>
    found.length * 2 < neighbours.length ? [] : found
  return {
    ...first,
    area,
    points: periods.map((period) => ({
      period,
      value: medianOf(
        ofHalf(
          neighbours.flatMap(({ points }) => points.find((of) => of.period.end === period.end)?.value ?? []),
        ),
      ),
    })),
    breaks: periods.flatMap(({ end }) =>
      ofHalf(neighbours.flatMap(({ breaks }) => breaks.find(({ at }) => at.end === end) ?? [])).slice(0, 1),
    ),
  }
}
