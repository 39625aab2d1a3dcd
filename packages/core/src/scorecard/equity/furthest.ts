import { betterSign } from '../../model/better-sign.js'
import type { Polarity } from '../../model/indicator.js'
import type { Period } from '../../period/period.js'
import { periodsOf, pointAt, withoutFigure } from './group.js'
import type { EquityGroup, GroupWithout } from './group.js'

/** The groups at the latest period that at least two have a figure for, furthest from a good outcome first. */
export interface Furthest {
  readonly period: Period | null
  readonly order: readonly { readonly name: string; readonly value: number }[]
  /** More than one when they are equal. */
  readonly furthest: readonly string[]
  /** Groups nothing can be said of at that period: one of them may be further still. */
  readonly without: readonly GroupWithout[]
  readonly none: 'no-agreed-direction' | 'fewer-than-two-groups' | null
}

/**
 * Who is furthest from a good outcome. Without an agreed direction nobody is, and `none` says so.
 *
 * @example
 * furthestFromGood(groups, 'higher').furthest // ['19 to 21 years']
 */
export function furthestFromGood(groups: readonly EquityGroup[], polarity: Polarity): Furthest {
  const nobody = { period: null, order: [], furthest: [], without: [] }
  const sign = betterSign(polarity)
  if (sign === 0) return { ...nobody, none: 'no-agreed-direction' }
  const known = (period: Period): { name: string; value: number }[] =>
    groups.flatMap((group) => {
      const value = pointAt(group, period)?.value ?? null
      return value === null ? [] : [{ name: group.name, value }]
    })
  const period = periodsOf(groups).findLast((candidate) => known(candidate).length >= 2)
  if (!period) return { ...nobody, none: 'fewer-than-two-groups' }
  const order = known(period).sort((a, b) => sign * (a.value - b.value))
  return {
    period,
    order,
    furthest: order.flatMap(({ name, value }) => (value === order[0]!.value ? [name] : [])),
    without: withoutFigure(groups, period),
    none: null,
  }
}
