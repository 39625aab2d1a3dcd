import { mean } from '../statistics/mean.js'
import { yearlyAverage } from './yearly-average.js'

/** One-sided 95% point of the normal distribution. */
const significant = 1.6448536269514722

/**
 * Multiplicative seasonal factors by classical decomposition, averaging 1; null without two full years, with missing or
 * non-positive values, or where the autocorrelation at one season is not significant against those before it.
 */
export function classicalSeason(values: readonly (number | null)[], season: number): number[] | null {
  const length = values.length
  if (season < 2 || length <= 2 * season || values.some((value) => value === null || value <= 0)) return null
  const series = values as readonly number[]
  const middle = mean(series)
  const product = (lag: number): number => {
    let sum = 0
    for (let at = lag; at < length; at++) sum += (series[at]! - middle) * (series[at - lag]! - middle)
    return sum
  }
  const whole = product(0)
  let squares = 0
  for (let lag = 1; lag < season; lag++) squares += (product(lag) / whole) ** 2
  const statistic = Math.abs(product(season) / whole) / Math.sqrt((1 + 2 * squares) / length)
  if (!(statistic > significant)) return null

  const average = yearlyAverage(values, season, 0)
  const half = Math.floor(season / 2)
  // The half year at either end has no yearly average of its own.
  const factors = Array.from({ length: season }, (_, of) =>
    mean(
      series.flatMap((value, at) =>
        at % season === of && at >= half && at < length - half ? [value / average[at]!] : [],
      ),
    ),
  )
  return factors.map((factor) => factor / mean(factors))
}
