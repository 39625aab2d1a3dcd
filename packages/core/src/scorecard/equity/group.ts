import type { Indicator } from '../../model/indicator.js'
import { samePeriod } from '../../period/compare-periods.js'
import type { Period } from '../../period/period.js'
import type { Point } from '../../series/point.js'

/** The same indicator for one group of people: "17 to 18 years", "girls", "South West". Groups must not overlap. */
export interface EquityGroup {
  readonly name: string
  readonly indicator: Indicator
}

/** A group with no figure to use, and the publisher's sign where there is one. */
export interface GroupWithout {
  readonly name: string
  readonly symbol: string | null
}

export function pointAt({ indicator }: EquityGroup, period: Period): Point | undefined {
  return indicator.points.find((point) => samePeriod(point.period, period))
}

/** Every period any group has, in order. */
export function periodsOf(groups: readonly EquityGroup[]): readonly Period[] {
  const all = groups.flatMap(({ indicator }) => indicator.points.map(({ period }) => period))
  const distinct = new Map(all.map((period) => [`${period.end} ${period.start}`, period]))
  return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, period]) => period)
}

export function withoutFigure(groups: readonly EquityGroup[], period: Period): readonly GroupWithout[] {
  return groups.flatMap((group) => {
    const point = pointAt(group, period)
    return point && point.value !== null ? [] : [{ name: group.name, symbol: point?.symbol ?? null }]
  })
}
