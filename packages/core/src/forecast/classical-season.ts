import { mean } from '../statistics/mean.js'
import { product } from './product.js'
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
  const departures = series.map((value) => value - middle)
  const whole = product(departures, departures)
  const alike = (lag: number): number => product(departures.slice(lag), departures) / whole
  let squares = 0
  for (let lag = 1; lag < season; lag++) squares += alike(lag) ** 2
  const statistic = Math.abs(alike(season)) / Math.sqrt((1 + 2 * squares) / length)
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
