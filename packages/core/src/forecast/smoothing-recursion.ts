import { product } from './product.js'

export interface Smoothing {
  readonly alpha: number
  readonly beta: number
  readonly phi: number
}

export interface Smoothed {
  readonly level: number
  readonly slope: number
  readonly errors: readonly number[]
  readonly squares: number
}

/**
 * Additive-error exponential smoothing (Hyndman & Athanasopoulos 2021, 8.5): error e = y − (l + φb), then l ← l + φb + αe and
 * b ← φb + βe. With β = 0 and b = 0 this is simple smoothing. A missing value moves time on and teaches nothing.
 */
export function smooth(
  values: readonly (number | null)[],
  { alpha, beta, phi }: Smoothing,
  level: number,
  slope: number,
): Smoothed {
  const errors = values.map((value) => {
    const expected = level + phi * slope
    const error = value === null ? 0 : value - expected
    level = expected + alpha * error
    slope = phi * slope + beta * error
    return error
  })
  return { level, slope, errors, squares: product(errors, errors) }
}

/**
 * The starting level and slope that leave the least squared error. Errors are linear in both, so this is an ordinary least-squares
 * problem of one or two unknowns: run once with nothing and once for each unknown on silence.
 */
export function bestStart(
  values: readonly (number | null)[],
  smoothing: Smoothing,
  sloped: boolean,
): { level: number; slope: number } {
  const silence = values.map((value) => (value === null ? null : 0))
  const { errors } = smooth(values, smoothing, 0, 0)
  const { errors: ofLevel, squares: levels } = smooth(silence, smoothing, 1, 0)
  const toLevel = -product(ofLevel, errors)
  if (sloped) {
    const { errors: ofSlope, squares: slopes } = smooth(silence, smoothing, 0, 1)
    const toSlope = -product(ofSlope, errors)
    const both = product(ofLevel, ofSlope)
    const determinant = levels * slopes - both * both
    if (determinant > 1e-12 * levels * slopes)
      return {
        level: (toLevel * slopes - toSlope * both) / determinant,
        slope: (toSlope * levels - toLevel * both) / determinant,
      }
  }
  return { level: toLevel / levels, slope: 0 }
}
