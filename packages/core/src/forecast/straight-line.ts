import type { JointErrors } from './forecast.types.js'
import { observed } from './observed.js'
import { plainJoint } from './plain-joint.js'

export interface Line {
  readonly slope: number
  readonly meanAt: number
  readonly meanValue: number
  readonly squaresAt: number
  readonly residualSquares: number
  readonly points: number
}

/** Ordinary least squares on the period number, so that gaps keep their width. */
export function fitLine(values: readonly (number | null)[]): Line {
  const { at, value } = observed(values)
  const points = at.length
  const meanAt = at.reduce((sum, one) => sum + one, 0) / points
  const meanValue = value.reduce((sum, one) => sum + one, 0) / points
  let squaresAt = 0
  let cross = 0
  for (let i = 0; i < points; i++) {
    squaresAt += (at[i]! - meanAt) ** 2
    cross += (at[i]! - meanAt) * (value[i]! - meanValue)
  }
  const slope = cross / squaresAt
  let residualSquares = 0
  for (let i = 0; i < points; i++) residualSquares += (value[i]! - meanValue - slope * (at[i]! - meanAt)) ** 2
  return { slope, meanAt, meanValue, squaresAt, residualSquares, points }
}

/** The least-squares line, with the usual prediction covariance and Student-t tails of n − 2 degrees of freedom. */
export function straightLine(values: readonly (number | null)[], horizon: number): JointErrors {
  const { slope, meanAt, meanValue, squaresAt, residualSquares, points } = fitLine(values)
  const variance = residualSquares / (points - 2)
  const away = (step: number): number => values.length + step - meanAt
  const centre = Array.from({ length: horizon }, (_, step) => meanValue + slope * away(step))
  return plainJoint(
    centre,
    (earlier, later) =>
      variance * ((earlier === later ? 1 : 0) + 1 / points + (away(earlier) * away(later)) / squaresAt),
    points - 2,
  )
}
