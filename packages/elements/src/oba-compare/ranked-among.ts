import { quartileBand, rankAmong } from '@oba/core'
import type { Curve } from '@oba/core'

export interface Rank {
  /** 1 is the best. */
  readonly rank: number
  readonly of: number
  /** How many have this rank. */
  readonly sharing: number
  /** A is the best quarter; null with fewer than four. */
  readonly quarter: 'A' | 'B' | 'C' | 'D' | null
}

/** Ranks at the latest period most have a figure for: one that has not reported yet has no rank, nor has one alone. */
export function rankedAmong(curves: readonly Curve[]): readonly (Rank | null)[] {
  const times = new Map<string, number>()
  for (const { indicator } of curves)
    for (const { period, value } of indicator.points)
      if (value !== null) times.set(period.end, (times.get(period.end) ?? 0) + 1)
  const period = [...times]
    .flatMap(([end, count]) => (count * 2 > curves.length ? [end] : []))
    .sort()
    .at(-1)
  const values = curves.map(
    ({ indicator }) => indicator.points.find((point) => point.period.end === period)?.value ?? null,
  )
  return curves.map(({ polarity }, place) => {
    const { rank, of, sharing } = rankAmong(values, place, { polarity })
    if (rank === null || of === 1) return null
    const { result } = quartileBand(values, place, { polarity })
    return { rank, of, sharing: sharing!, quarter: result === 'cannot-be-calculated' ? null : result }
  })
}
