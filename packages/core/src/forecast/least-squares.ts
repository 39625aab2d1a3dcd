import { mean } from '../statistics/mean.js'
import type { JointErrors } from './forecast.types.js'
import { observed } from './observed.js'
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
  let squaresAt = 0
  let cross = 0
  at.forEach((place, i) => {
    squaresAt += (place - meanAt) ** 2
    cross += (place - meanAt) * (value[i]! - meanValue)
  })
  const slope = sloped ? cross / squaresAt : 0
  const residualSquares = at.reduce(
    (sum, place, i) => sum + (value[i]! - meanValue - slope * (place - meanAt)) ** 2,
    0,
  )
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
