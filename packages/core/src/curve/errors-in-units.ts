import type { JointErrors } from '../forecast/forecast.types.js'
import { fromScale } from '../forecast/scale.js'

/**
 * Brings the joint errors of some periods ahead from the forecast's scale to the figures' own: each
 * by how much the figure moves for one unit of the scale, taken over one standard error either side.
 */
export function errorsInUnits(
  { scale, centre, covariance }: JointErrors,
  steps: readonly number[],
): number[][] {
  const slopes = steps.map((step) => {
    const error = Math.sqrt(covariance[step]![step]!)
    if (error === 0) return 0
    return (fromScale(scale, centre[step]! + error) - fromScale(scale, centre[step]! - error)) / (2 * error)
  })
  return steps.map((a, i) => steps.map((b, j) => slopes[i]! * slopes[j]! * covariance[a]![b]!))
}

/** wᵀMw: the variance of a weighted sum. */
export function varianceOfSum(weights: readonly number[], matrix: readonly (readonly number[])[]): number {
  return weights.reduce(
    (sum, a, i) => sum + weights.reduce((row, b, j) => row + a * b * matrix[i]![j]!, 0),
    0,
  )
}
