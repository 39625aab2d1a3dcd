import { mean } from '../statistics/mean.js'
import type { JointErrors } from './forecast.types.js'
import { observed } from './observed.js'
import { product } from './product.js'
import { jointErrors } from './joint-errors.js'

export interface Line {
  readonly slope: number
  readonly meanAt: number
  readonly meanValue: number
  readonly squaresAt: number
  readonly residualSquares: number
  readonly points: number
}

/** Ordinary least squares on the period number, so that gaps keep their width; level when it is not to slope. */
export function fitLine(values: readonly (number | null)[], sloped = true): Line {
  const { at, value } = observed(values)
  const meanAt = mean(at)
  const meanValue = mean(value)
  const along = at.map((place) => place - meanAt)
  const departures = value.map((one) => one - meanValue)
  const squaresAt = product(along, along)
  const slope = sloped ? product(along, departures) / squaresAt : 0
  const residuals = departures.map((one, i) => one - slope * along[i]!)
  const residualSquares = product(residuals, residuals)
  return { slope, meanAt, meanValue, squaresAt, residualSquares, points: at.length }
}

/**
 * The least-squares line, or the mean, goes on, with the usual prediction covariance and Student-t tails. Null with too few values to
 * tell how large errors are.
 */
export function leastSquares(
  values: readonly (number | null)[],
  horizon: number,
  sloped: boolean,
): JointErrors | null {
  const { slope, meanAt, meanValue, squaresAt, residualSquares, points } = fitLine(values, sloped)
  const degrees = points - (sloped ? 2 : 1)
  if (degrees < 1) return null
  const away = (step: number): number => values.length + step - meanAt
  const centre = Array.from({ length: horizon }, (_, step) => meanValue + slope * away(step))
  return jointErrors(
    centre,
    (earlier, later) =>
      (residualSquares / degrees) *
      ((earlier === later ? 1 : 0) + 1 / points + (sloped ? (away(earlier) * away(later)) / squaresAt : 0)),
    degrees,
  )
}
