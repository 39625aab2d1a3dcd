import type { Polarity } from '../model/indicator.js'
import { roundTo } from '../series/round-to.js'
import type { Status } from './verdict.types.js'

/**
 * Where the latest actual stands against its forecast, in the declared direction. `began` is where
 * the forecast began: the last value of the history, or of the same part of a year where it has a season. Everything is compared at the precision the
 * figures are published to, so a difference nobody could print is no difference.
 *
 * Better than forecast is "turned" when it is also better than where the forecast began, which was
 * heading the wrong way or nowhere; "ahead" when the forecast was itself improving, by more than the
 * published precision; "bending" when
 * things are no better than they were but have worsened by less (slowed worsening counts).
 */
export function status(
  actual: number,
  expected: number,
  began: number,
  decimals: number,
  polarity: Exclude<Polarity, 'none'>,
): Status {
  const sign = polarity === 'higher' ? 1 : -1
  const [now, ahead, then] = [actual, expected, began].map((value) => sign * roundTo(value, decimals))
  const improved = now! > then!
  const forecastImproves = sign * (expected - began) > 10 ** -decimals
  if (now === ahead) return 'as-forecast'
  if (now! > ahead!) return forecastImproves ? 'ahead' : improved ? 'turned' : 'bending'
  return improved ? 'behind' : 'worse'
}
