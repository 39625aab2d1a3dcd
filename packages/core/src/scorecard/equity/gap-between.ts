import { isPercent } from '../../model/is-percent.js'
import { perOfUnit } from '../../model/per-of-unit.js'
import { samePeriod } from '../../period/compare-periods.js'
import type { Period } from '../../period/period.js'
import type { Point } from '../../series/point.js'
import { differenceInterval } from '../../statistics/difference-interval.js'
import type { Interval } from '../../statistics/interval.js'
import { rateInterval } from '../../statistics/rate-interval.js'
import { wilsonInterval } from '../../statistics/wilson.js'
import type { EquityGroup, GroupWithout } from './group.js'
import { periodsOf, pointAt, withoutFigure } from './group.js'

/** The gap at one period. Null where either group has no figure: a gap is never worked out from a total. */
export interface GroupGap {
  readonly period: Period
  /** `of` less `from`, in the indicator's units. */
  readonly difference: number | null
  /** `of` over `from`: 2 is twice as much. Null also where `from` is 0. */
  readonly ratio: number | null
  /** The range of the difference from the counts; null without counts. */
  readonly lower: number | null
  readonly upper: number | null
  readonly without: readonly GroupWithout[]
}

export interface GapBetween {
  readonly of: string
  readonly from: string
  /** The level of the ranges: 0.95 is 95 in 100. */
  readonly level: number
  readonly gaps: readonly GroupGap[]
}

/**
 * The gap between two groups over time, as a difference and as a ratio. Percentages with counts have
 * Newcombe's interval for the difference; other rates the squared-and-added distances of their own
 * intervals. The groups must not share people: a group against a total it is part of is not this.
 *
 * @example
 * gapBetween(younger, older).gaps.at(-1) // { difference: -2.2…, ratio: 0.97…, lower: …, upper: … }
 */
export function gapBetween(of: EquityGroup, from: EquityGroup, { level = 0.95 } = {}): GapBetween {
  return {
    of: of.name,
    from: from.name,
    level,
    gaps: periodsOf([of, from]).map((period) => {
      const [first, second] = [pointAt(from, period), pointAt(of, period)]
      const without = withoutFigure([of, from], period)
      if (without.length > 0 || !first || !second)
        return { period, difference: null, ratio: null, lower: null, upper: null, without }
      const { lower, upper } = differenceInterval(interval(from, first, level), interval(of, second, level))
      return {
        period,
        difference: second.value! - first.value!,
        ratio: first.value === 0 ? null : second.value! / first.value!,
        lower,
        upper,
        without,
      }
    }),
  }
}

/** Counts that do not give the printed figure (it is then no simple rate of them) give no range. */
function interval(
  { indicator }: EquityGroup,
  { value, numerator, denominator }: Point,
  level: number,
): Pick<Interval, 'level' | 'estimate' | 'lower' | 'upper'> {
  const per = perOfUnit(indicator)
  const none = { level, estimate: value, lower: null, upper: null }
  if (per === null || numerator === undefined || !denominator) return none
  if (Math.abs((per * numerator) / denominator - value!) > 1e-9 * per) return none
  return isPercent(indicator.unit)
    ? wilsonInterval(numerator, denominator, { level, per })
    : rateInterval(numerator, denominator, { level, per })
}

/** The widest gap among several groups at one period: between the highest and the lowest figure. */
export interface WidestGap {
  readonly period: Period
  readonly highest: readonly string[]
  readonly lowest: readonly string[]
  readonly difference: number
  readonly ratio: number | null
  readonly without: readonly GroupWithout[]
}

/**
 * The widest gap at each period with two figures or more. It has no range: the two were picked because they
 * lie furthest apart, and chance alone keeps such a gap from ever being nought. Groups without a figure are named.
 */
export function widestGaps(groups: readonly EquityGroup[]): readonly WidestGap[] {
  return periodsOf(groups).flatMap((period) => {
    const known = groups.flatMap(({ name, indicator }) => {
      const value = indicator.points.find((point) => samePeriod(point.period, period))?.value ?? null
      return value === null ? [] : [{ name, value }]
    })
    if (known.length < 2) return []
    const values = known.map(({ value }) => value)
    const [high, low] = [Math.max(...values), Math.min(...values)]
    const named = (wanted: number): string[] =>
      known.flatMap(({ name, value }) => (value === wanted ? [name] : []))
    return [
      {
        period,
        highest: named(high),
        lowest: named(low),
        difference: high - low,
        ratio: low === 0 ? null : high / low,
        without: withoutFigure(groups, period),
      },
    ]
  })
}
