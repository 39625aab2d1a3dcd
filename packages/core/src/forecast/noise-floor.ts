import { asGiven, fromScale, toScale, type Scale } from './scale.js'

/** A variance about a value on one scale, on another: from the value outwards, so that it is not nothing at a bound. */
export function carriedOver(from: Scale, to: Scale, value: number, variance: number): number {
  const at = toScale(from, value)
  const away = (deviation: number): number =>
    (toScale(to, fromScale(from, at + deviation)) - toScale(to, value)) ** 2
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
