import {
  type Fraction,
  type KnownFraction,
  proportionProblem,
  rateProblem,
} from '../../statistics/fraction.js'
import { mean } from '../../statistics/mean.js'
import { isQuantity } from '../../statistics/quantity.js'
import type { Values } from '../series-values.js'
import { type ChartOptions, type ChartResult, controlChart } from './control-chart.js'
import { type Limits, limitsAround } from './limits.js'

/** Charts of counts know their standard errors: nothing is estimated from moving ranges, so none is left out. */
const threeSigma = { limitFactor: 3, screening: false } as const

/** What a chart of rates can be told besides. */
export interface RateChartOptions extends Omit<ChartOptions, 'limitFactor' | 'screening'> {
  /** What one is a rate *of*: 100 for percentages, and the target is then a percentage too. 1 when absent. */
  readonly per?: number
}

/**
 * A p-chart: proportions with three-sigma limits from the binomial, so they widen where denominators are small. Use it
 * where the counts exist and are not huge; with very large denominators its limits are too tight, and `xmr` is safer.
 *
 * @param points a count and a denominator a period, in order; a missing or impossible one is a gap.
 * @example pChart([{ count: 10, denominator: 100 }, { count: 20, denominator: 100 }]) // limits of 0.15 ± 3 × 0.0357
 */
export function pChart(points: readonly Fraction[], options: RateChartOptions = {}): ChartResult<'p-chart'> {
  const variance = (rate: number, denominator: number): number => (rate * (1 - rate)) / denominator
  const known = points.map((point) => (proportionProblem(point) === null ? (point as KnownFraction) : null))
  return rateChart('p-chart', known, options, variance, 1)
}

/**
 * A u-chart: rates of events with three-sigma limits from the Poisson distribution. A rate may exceed one per head.
 *
 * @param points a count and a denominator a period, in order; a missing or impossible one is a gap.
 * @example uChart([{ count: 4, denominator: 50 }, { count: 6, denominator: 50 }], { per: 100 }) // limits around 10
 */
export function uChart(points: readonly Fraction[], options: RateChartOptions = {}): ChartResult<'u-chart'> {
  const variance = (rate: number, denominator: number): number => rate / denominator
  const known = points.map((point) => (rateProblem(point) === null ? (point as KnownFraction) : null))
  return rateChart('u-chart', known, options, variance, Infinity)
}

/**
 * A c-chart: counts with three-sigma limits from the Poisson distribution, where what they are counted in stays the same.
 *
 * @param counts one count a period, in order; null = missing.
 * @example cChart([5, 8, 3, 6, 4]) // limits of 5.2 ± 3 × 2.28, the lower one 0
 */
export function cChart(
  counts: Values,
  options: Omit<ChartOptions, 'limitFactor' | 'screening'> = {},
): ChartResult<'c-chart'> {
  const known = counts.map((count) => (isQuantity(count) ? count : null))
  return controlChart('c-chart', known, { ...options, ...threeSigma }, ({ from, to }, { limitFactor }) => {
    const own = known.slice(from, to).filter(isQuantity)
    if (own.length === 0) return null
    const centre = mean(own)
    const limits = limitsAround(centre, limitFactor * Math.sqrt(centre), [0, Infinity])
    return Array.from({ length: to - from }, () => limits)
  })
}

function rateChart<Rule extends string>(
  rule: Rule,
  points: readonly (KnownFraction | null)[],
  { per = 1, ...options }: RateChartOptions,
  variance: (rate: number, denominator: number) => number,
  most: number,
): ChartResult<Rule> {
  const values = points.map((point) => point && (per * point.count) / point.denominator)
  return controlChart(rule, values, { ...options, ...threeSigma }, ({ from, to }, { limitFactor }) => {
    const own = points.slice(from, to)
    const known = own.filter((point) => point !== null)
    if (known.length === 0) return null
    const denominators = known.reduce((sum, { denominator }) => sum + denominator, 0)
    const rate = known.reduce((sum, { count }) => sum + count, 0) / denominators
    // A period without a denominator is drawn with the limits of the average one; it holds no point to judge.
    const usual = denominators / known.length
    return own.map((point): Limits => {
      const sigma = Math.sqrt(variance(rate, point?.denominator ?? usual))
      return limitsAround(per * rate, per * limitFactor * sigma, [0, per * most])
    })
  })
}
