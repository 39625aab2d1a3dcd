import type { JointErrors } from '../forecast/forecast.types.js'
import { studentTBelow } from '../statistics/student-t.js'
import { solve } from '../statistics/solve.js'

/**
 * The whole run of gaps as one number: their generalised-least-squares mean under the forecast's
 * joint errors, 1ᵀV⁻¹g / 1ᵀV⁻¹1, over its own standard error 1/√(1ᵀV⁻¹1), against Student's t.
 * Errors of successive periods are correlated, so testing each period alone would claim too much.
 *
 * `steps` are the periods ahead (0 the first) that have an actual; `gaps` are actual less forecast.
 * Returns the mean gap and how often one this high or higher comes up by chance.
 */
export function runEvidence(
  gaps: readonly number[],
  steps: readonly number[],
  joint: JointErrors,
): { readonly mean: number; readonly chanceHigher: number } {
  const covariance = steps.map((a) => steps.map((b) => joint.covariance[a]![b]!))
  const weights = solve(
    covariance,
    steps.map(() => 1),
  )
  const information = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = weights.reduce((sum, weight, index) => sum + weight * gaps[index]!, 0) / information
  const t = mean * Math.sqrt(information)
  return { mean, chanceHigher: studentTBelow(-t, joint.degreesOfFreedom) }
}
