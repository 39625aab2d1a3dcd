import { toScale, type Scale } from './scale.js'

/**
 * Rounding moves a value by up to half a step of its published precision: a variance of step²/12 (uniform). Measured on the scale
 * from the value outwards, so that it is not nothing at a bound.
 */
export function roundingVariance(scale: Scale, value: number, decimals: number): number {
  const deviation = 10 ** -decimals / Math.sqrt(12)
  const up = toScale(scale, value + deviation) - toScale(scale, value)
  const down = toScale(scale, value) - toScale(scale, value - deviation)
  return Math.max(up, down) ** 2
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
