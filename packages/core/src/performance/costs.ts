import type { Indicator } from '../model/indicator.js'
import type { PerformanceMeasure } from '../model/performance-measure.js'
import type { Service } from '../model/service.js'
import type { Point } from '../series/point.js'
import { calculated, nothing, sideBySide } from './calculated.js'
import type { Calculated, CalculatedAs } from './calculated.js'
import { keepBackPairs } from './keep-back-pairs.js'

/** What a service costs: in all, for each person it serves, and for each person it leaves better off. */
export interface Costs {
  readonly total: Indicator
  readonly perServiceUser: Calculated
  readonly perPersonBetterOff: Calculated
}

/**
 * Total cost, unit cost and cost per person better off. The two divisions have a figure only where
 * both the cost and the number of people are known and there are people: nobody better off is a fact
 * to look at, not a cost of infinity.
 *
 * @param spent what was spent in each period; in thousands or millions of pounds (`£000`, `£m`) it is put into pounds
 * @param people how many were served, and how many were better off, in the same periods
 * @example
 * costs(spend, { served: places, betterOff: practiceImproved }).perPersonBetterOff.indicator!.points
 */
export function costs(spent: Indicator, { served, betterOff }: ServedAndBetterOff): Costs {
  const total = inPounds(spent)
  return {
    total,
    perServiceUser: costPer(total, served, 'per-service-user'),
    perPersonBetterOff: costPer(total, betterOff, 'per-person-better-off'),
  }
}

/**
 * The costs of a service that says which of its measures they are made of; null where it says nothing
 * or its total is not among the measures. What is kept back for one of a pair is not divided by either.
 *
 * @example
 * costsOf(training, measures)?.perServiceUser.complete // 3
 */
export function costsOf(service: Service, measures: readonly PerformanceMeasure[]): Costs | null {
  const own = keepBackPairs(measures.filter((measure) => measure.service === service.id))
  const named = (id: string | undefined): PerformanceMeasure | undefined => own.find((one) => one.id === id)
  const total = named(service.costs?.total)
  const [served, betterOff] = [named(service.costs?.served), named(service.costs?.betterOff)]
  return total ? costs(total, { ...(served && { served }), ...(betterOff && { betterOff }) }) : null
}

export interface ServedAndBetterOff {
  readonly served?: Indicator
  readonly betterOff?: Indicator
}

function costPer(total: Indicator, people: Indicator | undefined, id: string): Calculated {
  if (!people) return nothing('no-inputs')
  const rows = sideBySide([total, people])
  if (!rows) return nothing('different-frequencies')
  const as: CalculatedAs = { id: `${total.id}-${id}`, name: total.name, unit: total.unit, decimals: 0 }
  const found = calculated(as, [total, people], rows, ([cost, number]) =>
    number! > 0 ? cost! / number! : null,
  )
  // A meal or a leaflet costs pence, and whole pounds would say little of it.
  const small = found.indicator?.points.some(({ value }) => value !== null && Math.abs(value) < 10)
  return small ? { ...found, indicator: { ...found.indicator!, decimals: 2 } } : found
}

/** Budgets are kept in thousands and millions, and nobody costs 1.5 of those: the same total in pounds. */
function inPounds(total: Indicator): Indicator {
  const pounds = poundsIn(total.unit)
  if (pounds === 1) return total
  const points = total.points.map(({ period, value, symbol }): Point => {
    const point = { period, value: value === null ? null : value * pounds }
    return symbol === undefined ? point : { ...point, symbol }
  })
  return { ...total, unit: '£', decimals: 0, points }
}

/** How many pounds one of a unit is; 1 for what is no pounds, which stays as it is. */
function poundsIn(unit: string): number {
  const [, thousand, million] = /^£ ?(?:(k|,?000s?|thousands?)|(m|millions?))$/i.exec(unit.trim()) ?? []
  if (thousand) return 1000
  return million ? 1_000_000 : 1
}
