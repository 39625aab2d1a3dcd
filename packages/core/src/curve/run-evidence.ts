import type { JointErrors } from '../forecast/forecast.types.js'
import { chanceBelow } from '../forecast/joint-errors.js'
import { solve } from '../statistics/solve.js'

/** A run of gaps as one number, and what chance would make of it. */
export interface RunEvidence {
  /** The generalised-least-squares mean of the gaps, on the forecast's scale. */
  readonly mean: number
  /** Its standard error. */
  readonly error: number
  readonly t: number
  readonly chanceHigher: number
  readonly chanceLower: number
}

/**
 * The whole run as one number: the generalised-least-squares mean of its gaps g under their joint
 * covariance V, 1ᵀV⁻¹g / 1ᵀV⁻¹1, over its own standard error 1/√(1ᵀV⁻¹1), against the forecast's
 * tail. Errors of successive periods are correlated, so testing each alone would claim too much.
 */
export function runEvidence(
  gaps: readonly number[],
  covariance: readonly (readonly number[])[],
  joint: JointErrors,
): RunEvidence {
  const weights = solve(
    covariance,
    gaps.map(() => 1),
  )
  const information = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = weights.reduce((sum, weight, index) => sum + weight * gaps[index]!, 0) / information
  const t = mean * Math.sqrt(information)
  return {
    mean,
    error: 1 / Math.sqrt(information),
    t,
    chanceHigher: chanceBelow(-t, joint),
    chanceLower: chanceBelow(t, joint),
  }
}
