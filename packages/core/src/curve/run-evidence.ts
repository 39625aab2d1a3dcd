import type { JointErrors } from '../forecast/forecast.types.js'
import { chanceBelow } from '../forecast/joint-errors.js'
import { varianceOfSum } from './errors-in-units.js'

/** A run of gaps as one number, and what chance would make of it. */
export interface RunEvidence {
  /** The average gap, on the forecast's scale. */
  readonly mean: number
  /** Its standard error. */
  readonly error: number
  readonly t: number
  /** How often a run comes up by chance that lies as far to its side. */
  readonly chance: number
}

/**
 * The whole run as one number: its average gap, 1ᵀg / k, over the standard error that follows from
 * the joint covariance V of the gaps, √(1ᵀV1) / k, against the forecast's tail. Errors of successive
 * periods are correlated, so testing each alone would claim too much.
 *
 * `widening` is what the standard error is multiplied by, from `runWidening`.
 *
 * The generalised-least-squares mean would be a little better at finding a shift that comes at once,
 * and is much worse at finding a course that changes by degrees: where errors add up from period to
 * period it looks at the first gap alone. The average finds both, and can be done by hand.
 */
export function runEvidence(
  gaps: readonly number[],
  covariance: readonly (readonly number[])[],
  joint: JointErrors,
  widening: number,
): RunEvidence {
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  const error =
    (widening *
      Math.sqrt(
        varianceOfSum(
          gaps.map(() => 1),
          covariance,
        ),
      )) /
    gaps.length
  const t = mean / error
  return { mean, error, t, chance: chanceBelow(-Math.abs(t), joint) }
}
