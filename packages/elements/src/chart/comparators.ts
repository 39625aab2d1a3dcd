import type { Curve, Indicator, Point } from '@oba/core'

const MARKS = ['comparator-1', 'comparator-2', 'comparator-3'] as const

/** A country, a region, the neighbours' median: by their codes, in the order of their lines. */
const USUAL = [/^[EWSNK]92/, /^E12/, /^neighbours$/]

export interface Comparator {
  readonly indicator: Indicator
  readonly mark: (typeof MARKS)[number]
  readonly latest: Point
}

/**
 * The comparators that are drawn: the first three with any figure, because more lines than that cannot be
 * followed. The country, a region and the neighbours' median each keep the same line in every chart; any
 * other area takes the last that is left.
 */
export function comparators({ compare }: Curve): Comparator[] {
  const free = [...MARKS]
  return compare
    .flatMap((indicator) => {
      const latest = indicator.points.findLast((point) => point.value !== null)
      return latest ? [{ indicator, latest }] : []
    })
    .slice(0, MARKS.length)
    .map((drawn) => {
      const usual = MARKS[USUAL.findIndex((pattern) => pattern.test(drawn.indicator.area.code))]
      // Without a line of its own, or with one that is taken, the index is -1: the last.
      return { ...drawn, mark: free.splice(free.indexOf(usual!), 1)[0]! }
    })
}
