import type { Curve, Indicator, Point } from '@oba/core'

/** More lines than this and none can be followed. */
const MOST = 3

export interface Comparator {
  readonly indicator: Indicator
  readonly mark: 'comparator-1' | 'comparator-2' | 'comparator-3'
  readonly latest: Point
}

/** The comparators that are drawn: the first three with any figure, each with a line of its own kind. */
export function comparators({ compare }: Curve): Comparator[] {
  const marks = ['comparator-1', 'comparator-2', 'comparator-3'] as const
  return compare
    .flatMap((indicator) => {
      const latest = indicator.points.findLast((point) => point.value !== null)
      return latest ? [{ indicator, latest }] : []
    })
    .slice(0, MOST)
    .map((each, index) => ({ ...each, mark: marks[index]! }))
}
