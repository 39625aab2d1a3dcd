import type { Course } from './course.js'
import type { DefaultConstants } from './default-constants.js'
import { followCourse, type Followed } from './follow-course.js'

export interface WeighedCourse {
  readonly followed: Followed
  /** How likely this course is, given the history; all add to 1. */
  readonly likely: number
  /** The error variance this course implies. */
  readonly variance: number
}

/** Degrees of freedom of the error variance: one observation is spent on the level. */
export const variancePoints = (points: number, { leastSpreadCounts }: DefaultConstants): number =>
  points - 1 + leastSpreadCounts

/**
 * Bayesian weights: prior weight times how well the course foretold each value from those before it, with the error variance
 * integrated out (normal model, inverse-gamma prior).
 *
 * @param unit - growth by the whole of oneself, on the scale of the values
 */
export function weighCourses(
  courses: readonly Course[],
  values: readonly (number | null)[],
  points: number,
  unit: number,
  blurring: readonly number[] | null,
  constants: DefaultConstants,
): WeighedCourse[] {
  const degrees = variancePoints(points, constants)
  const beforehand = constants.leastSpreadCounts * (constants.leastSpread * unit) ** 2
  const all: { followed: Followed; log: number; variance: number }[] = []
  let best = -Infinity
  for (const course of courses) {
    const followed = followCourse(course, values, blurring)
    // The last term only keeps the logarithm finite where every value is 0.
    const variance = (beforehand + followed.surprise) / degrees + Number.MIN_VALUE * 1e20
    const log = Math.log(course.weight) - (followed.logVariance + degrees * Math.log(variance)) / 2
    if (log > best) best = log
    all.push({ followed, log, variance })
  }
  let total = 0
  for (const { log } of all) total += Math.exp(log - best)
  return all.map(({ followed, log, variance }) => ({
    followed,
    variance,
    likely: Math.exp(log - best) / total,
  }))
}
