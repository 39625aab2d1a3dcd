import type { PerformanceMeasure } from '../model/performance-measure.js'
import { samePeriod } from '../period/compare-periods.js'
import { isKeptBack } from '../reading/read-number.js'
import type { Point } from '../series/point.js'
import { arePair } from './pairs.js'

/**
 * The same measures, with a period that is kept back for one of a pair kept back for both: the % of a
 * thing gives its # away where the number of people is known, and the # gives the %. A measure that
 * gives nothing away is returned as it is.
 *
 * @example
 * keepBackPairs(measures).map((measure) => curve(measure))
 */
export function keepBackPairs(measures: readonly PerformanceMeasure[]): readonly PerformanceMeasure[] {
  return measures.map((measure) => {
    const secret = measures
      .filter((other) => arePair(measure, other))
      .flatMap(({ points }) => keptBack(points))
    const signOf = (point: Point): string | undefined =>
      secret.find(({ period }) => samePeriod(period, point.period))?.symbol
    if (!measure.points.some((point) => says(point) && signOf(point) !== undefined)) return measure
    const points = measure.points.map((point): Point => {
      const symbol = signOf(point)
      return symbol !== undefined && says(point) ? { period: point.period, value: null, symbol } : point
    })
    return { ...measure, points }
  })
}

function keptBack(points: readonly Point[]): readonly Point[] {
  return points.filter(({ symbol }) => symbol !== undefined && isKeptBack(symbol))
}

function says({ value, numerator, denominator }: Point): boolean {
  return value !== null || numerator !== undefined || denominator !== undefined
}
