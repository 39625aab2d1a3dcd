import type { JointErrors } from './forecast.types.js'

/**
 * Lifts variances that are below a floor, and any that is smaller than the same season's a year before: what is further off is
 * never surer. Only the diagonal is raised, so the matrix stays a covariance. A floor is a least value, never added to a variance
 * that already contains it.
 */
export function raiseVariance(joint: JointErrors, floors: readonly number[], season: number): JointErrors {
  const covariance = joint.covariance.map((row) => [...row])
  covariance.forEach((row, step) => {
    row[step] = Math.max(
      row[step]!,
      floors[step]!,
      step >= season ? covariance[step - season]![step - season]! : 0,
    )
  })
  return { ...joint, covariance }
}
