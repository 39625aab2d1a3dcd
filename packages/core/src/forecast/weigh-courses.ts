import type { Course } from './course.js'
import type { DefaultConstants } from './default-constants.js'
import { followCourse, type Followed } from './follow-course.js'

/** What one history says of one course. */
export interface CourseEvidence {
  readonly followed: Followed
  /** Log of how well the course foretold each value from those before it, but for a constant that all courses share. */
  readonly evidence: number
  /** The error variance this course implies. */
  readonly variance: number
}

export interface WeighedCourse extends Omit<CourseEvidence, 'evidence'> {
  /** How likely this course is, given the history; all add to 1. */
  readonly likely: number
}

/** Degrees of freedom of the error variance: one observation is spent on the level. */
export const variancePoints = (points: number, { leastSpreadCounts }: DefaultConstants): number =>
  points - 1 + leastSpreadCounts

/**
 * Evidence for each course, with the error variance integrated out (normal model, inverse-gamma prior).
 *
 * @param unit - growth by the whole of oneself, on the scale of the values
 */
export function courseEvidence(
  courses: readonly Course[],
  values: readonly (number | null)[],
  points: number,
  unit: number,
  blurring: readonly number[] | null,
  constants: DefaultConstants,
): CourseEvidence[] {
  const degrees = variancePoints(points, constants)
  const beforehand = constants.leastSpreadCounts * (constants.leastSpread * unit) ** 2
  return courses.map((course) => {
    const followed = followCourse(course, values, blurring, constants.recentKept)
    // The last term only keeps the logarithm finite where every value is 0.
    const variance = (beforehand + followed.surprise) / degrees + 1e-300
    return { followed, variance, evidence: -(followed.logVariance + degrees * Math.log(variance)) / 2 }
  })
}

/**
 * Bayesian weights: what a course was given beforehand, times its evidence here, times what is borrowed.
 *
 * @param borrowed - log evidence for each course from elsewhere, 0 for none
 */
export function weighCourses(
  evidence: readonly CourseEvidence[],
  borrowed: readonly number[],
): WeighedCourse[] {
  const logs = evidence.map(
    ({ followed, evidence: own }, at) => Math.log(followed.course.weight) + own + borrowed[at]!,
  )
  const best = Math.max(...logs)
  const shares = logs.map((log) => Math.exp(log - best))
  const total = shares.reduce((sum, share) => sum + share, 0)
  return evidence.map(({ followed, variance }, at) => ({ followed, variance, likely: shares[at]! / total }))
}
