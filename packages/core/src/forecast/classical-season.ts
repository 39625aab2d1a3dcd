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
  const mean = series.reduce((sum, value) => sum + value, 0) / length
  const product = (lag: number): number => {
    let sum = 0
    for (let at = lag; at < length; at++) sum += (series[at]! - mean) * (series[at - lag]! - mean)
    return sum
  }
  const whole = product(0)
  let squares = 0
  for (let lag = 1; lag < season; lag++) squares += (product(lag) / whole) ** 2
  const statistic = Math.abs(product(season) / whole) / Math.sqrt((1 + 2 * squares) / length)
  if (!(statistic > significant)) return null

  const sums = new Array<number>(season).fill(0)
  const counts = new Array<number>(season).fill(0)
  const half = Math.floor(season / 2)
  for (let at = half; at < length - half; at++) {
    let average = 0
    for (let offset = -half; offset <= half; offset++)
      average += series[at + offset]! * (season % 2 === 0 && Math.abs(offset) === half ? 0.5 : 1)
    sums[at % season]! += series[at]! / (average / season)
    counts[at % season]!++
  }
  const factors = sums.map((sum, of) => sum / counts[of]!)
  const level = factors.reduce((sum, factor) => sum + factor, 0) / season
  return factors.map((factor) => factor / level)
}
