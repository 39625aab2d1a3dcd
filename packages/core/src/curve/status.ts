import { roundTo } from '../series/round-to.js'
import type { Status } from './verdict.types.js'

/**
 * Where the latest actual stands against its forecast, in the declared direction. `began` is where the forecast began: the last
 * value of the history, or of the same part of the year where the forecast has a season. `sign` is 1 where higher is better and
 * −1 where lower is. Everything is compared at the precision the figures are published to, so a difference nobody could print is
 * no difference.
 *
 * Better than forecast is "turned" when it is also better than where the forecast began, which was heading the wrong way or
 * nowhere; "ahead" when the forecast was itself improving, by more than the published precision; "bending" when things are no
 * better than they were but have worsened by less (slowed worsening counts).
 */
export function status(
  actual: number,
  expected: number,
  began: number,
  decimals: number,
  sign: number,
): Status {
  // Two figures are the same when they print the same.
  const betterThan = (other: number): number => sign * (roundTo(actual, decimals) - roundTo(other, decimals))
  const ahead = betterThan(expected)
  const improved = betterThan(began) > 0
  if (ahead === 0) return 'as-forecast'
  if (ahead < 0) return improved ? 'behind' : 'worse'
  if (sign * (expected - began) > 10 ** -decimals) return 'ahead'
  return improved ? 'turned' : 'bending'
}
