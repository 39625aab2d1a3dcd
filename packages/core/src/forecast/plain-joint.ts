import type { JointErrors } from './forecast.types.js'

/** Joint errors of a method that works on the values as given. */
export function plainJoint(
  centre: readonly number[],
  covarianceOf: (earlier: number, later: number) => number,
  degreesOfFreedom: number | null,
): JointErrors {
  return {
    scale: { kind: 'identity', lower: null, upper: null },
    centre,
    covariance: centre.map((_, row) =>
      centre.map((_, column) => covarianceOf(Math.min(row, column), Math.max(row, column))),
    ),
    degreesOfFreedom,
  }
}
