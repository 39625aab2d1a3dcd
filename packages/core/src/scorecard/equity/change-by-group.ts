import { perOfUnit } from '../../model/per-of-unit.js'
import { findPeriod } from '../../period/find-period.js'
import type { Period } from '../../period/period.js'
import type { Point } from '../../series/point.js'
import { periodsOf, pointAt } from './group.js'
import type { EquityGroup } from './group.js'

/** One group's part in a change of the rate of all groups together, in the rate's own units. */
export interface GroupPart {
  readonly name: string
  /** The rate changed within the group: its change, times the group's average share of the people. */
  readonly withinGroup: number
  /** The group's share of the people changed: by how much, times how far its average rate is from everybody's. */
  readonly composition: number
}

export interface ChangeByGroup {
  readonly from: Period
  readonly to: Period
  /** The rate of all the groups together: their counts added, not a published total. */
  readonly before: number
  readonly after: number
  readonly change: number
  readonly withinGroups: number
  readonly composition: number
  readonly parts: readonly GroupPart[]
}

/** Why a change is not taken apart. Then not one figure is given, so none can be taken from a total. */
export interface NoChangeByGroup {
  readonly none:
    | 'not-a-rate'
    | 'fewer-than-two-groups'
    | 'no-such-period'
    | 'group-without-counts'
    | 'break-between'
    | 'not-everybody'
  /** The groups the reason is about. */
  readonly groups: readonly string[]
}

/**
 * Which groups account for a change in a rate, exactly. With wᵢ a group's share of the people and rᵢ its rate,
 *
 *     R₁ − R₀ = Σ ½(wᵢ₀ + wᵢ₁)(rᵢ₁ − rᵢ₀) + Σ (½(rᵢ₀ + rᵢ₁) − ½(R₀ + R₁))(wᵢ₁ − wᵢ₀)
 *
 * (E. M. Kitagawa, "Components of a difference between two rates", Journal of the American Statistical Association 50,
 * 1955). Taking ½(R₀ + R₁) off changes no sum, as the shares add up to one both times; it makes a group that grew count
 * for what it is above or below everybody. This is arithmetic: it says where a change lies, and nothing of why.
 *
 * The groups must not overlap and must be everybody. Where any group has no counts at either period the whole is
 * refused: with the others' parts printed, a suppressed figure could be taken from a published total. Where `whole`
 * gives the figures of everybody and the groups' counts miss its by more than rounding, somebody is in no group
 * or in two, and the whole is refused too.
 *
 * @example
 * changeByGroup(groups, '2021', '2025') // { change: 1.4…, withinGroups: 1.5…, composition: -0.1…, parts: […] }
 */
export function changeByGroup(
  groups: readonly EquityGroup[],
  from: string,
  to: string,
  { whole = null }: { readonly whole?: EquityGroup | null } = {},
): ChangeByGroup | NoChangeByGroup {
  const refuse = (none: NoChangeByGroup['none'], named: readonly EquityGroup[] = []): NoChangeByGroup => ({
    none,
    groups: named.map(({ name }) => name),
  })
  if (groups.length < 2) return refuse('fewer-than-two-groups')
  const per = perOfUnit(groups[0]!.indicator)
  const others = groups.filter(({ indicator }) => perOfUnit(indicator) !== per)
  if (per === null || others.length > 0) return refuse('not-a-rate', others)
  const periods = periodsOf(groups)
  const [first, last] = [findPeriod(periods, from), findPeriod(periods, to)]
  if (!first || !last || first.end >= last.end) return refuse('no-such-period')
  const broken = groups.filter(({ indicator }) =>
    indicator.breaks.some(({ at }) => at.end > first.end && at.end <= last.end),
  )
  if (broken.length > 0) return refuse('break-between', broken)
  const uncounted = groups.filter(
    (group) => !counted(pointAt(group, first)) || !counted(pointAt(group, last)),
  )
  if (uncounted.length > 0) return refuse('group-without-counts', uncounted)
  if (whole && [first, last].some((period) => !addUp(groups, whole, period)))
    return refuse('not-everybody', [whole])
  return takenApart(groups, first, last, per)
}

/** Publishers round each count to the nearest 5 or 10, so a few hundredths of the whole are rounding. */
const ROUNDING = 0.02

/** Whether the groups' counts are those of everybody; taken to be so where everybody has no counts of their own. */
function addUp(groups: readonly EquityGroup[], whole: EquityGroup, period: Period): boolean {
  const all = pointAt(whole, period)
  if (!counted(all)) return true
  return (['numerator', 'denominator'] as const).every((count) => {
    const sum = groups.reduce((total, group) => total + pointAt(group, period)![count]!, 0)
    return Math.abs(sum - all[count]) <= Math.max(ROUNDING * all[count], 5 * groups.length)
  })
}

function takenApart(groups: readonly EquityGroup[], from: Period, to: Period, per: number): ChangeByGroup {
  const [then, now] = [everybody(groups, from, per), everybody(groups, to, per)]
  const middle = (then.rate + now.rate) / 2
  const parts = groups.map(({ name }, index) => {
    const [a, b] = [then.each[index]!, now.each[index]!]
    return {
      name,
      withinGroup: ((a.share + b.share) / 2) * (b.rate - a.rate),
      composition: ((a.rate + b.rate) / 2 - middle) * (b.share - a.share),
    }
  })
  const sum = (of: (part: GroupPart) => number): number => parts.reduce((total, part) => total + of(part), 0)
  return {
    from,
    to,
    before: then.rate,
    after: now.rate,
    change: now.rate - then.rate,
    withinGroups: sum(({ withinGroup }) => withinGroup),
    composition: sum(({ composition }) => composition),
    parts,
  }
}

function everybody(
  groups: readonly EquityGroup[],
  period: Period,
  per: number,
): { readonly rate: number; readonly each: readonly { readonly rate: number; readonly share: number }[] } {
  const points = groups.map((group) => pointAt(group, period) as Counted)
  const people = points.reduce((sum, { denominator }) => sum + denominator, 0)
  const those = points.reduce((sum, { numerator }) => sum + numerator, 0)
  return {
    rate: (per * those) / people,
    each: points.map(({ numerator, denominator }) => ({
      rate: (per * numerator) / denominator,
      share: denominator / people,
    })),
  }
}

type Counted = Point & { readonly numerator: number; readonly denominator: number }

/** A figure that is shown, with both of its counts; counts beside a symbol are not used. */
function counted(point: Point | undefined): point is Counted {
  return point !== undefined && point.value !== null && point.numerator !== undefined && !!point.denominator
}
