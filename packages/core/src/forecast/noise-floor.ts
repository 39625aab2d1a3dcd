import { asGiven, fromScale, toScale, within, type Scale } from './scale.js'

/**
 * A variance about a value on one scale, on another: from the value outwards, so that it is not nothing at a bound.
 *
 * @param room - how near to a bound, on its own scale, the value may be taken to lie
 */
export function carriedOver(
  from: Scale,
  to: Scale,
  value: number,
  variance: number,
  room = -Infinity,
): number {
  const end = from.kind === 'angle' ? Math.PI / 2 : Infinity
  const at = within(toScale(from, value), room, end - room)
  const carried = (deviation: number): number => toScale(to, fromScale(from, at + deviation))
  const away = (deviation: number): number => (carried(deviation) - carried(0)) ** 2
  return Math.max(away(Math.sqrt(variance)), away(-Math.sqrt(variance)))
}

/** Rounding moves a value by up to half a step of its published precision: a variance of step²/12 (uniform). */
export function roundingVariance(scale: Scale, value: number, decimals: number): number {
  return carriedOver(asGiven, scale, value, 10 ** (-2 * decimals) / 12)
}

/**
 * Sampling variance on the scale, the same at every level, which is what these scales are for: 1/4n for the angle of a share of n
 * (binomial); per/4n for the square root of a rate per so many of n (Poisson). None is known on other scales.
 */
export function samplingVariance(scale: Scale, denominator: number, per: number): number {
  if (scale.kind === 'angle') return 1 / (4 * denominator)
  if (scale.kind === 'square-root') return per / (4 * denominator)
  return 0
}
