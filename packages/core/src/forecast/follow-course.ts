import type { Course } from './course.js'

/** Where a course stands at the end of the history, and how well it foretold each value from those before. */
export interface Followed {
  readonly course: Course
  readonly level: number
  readonly second: number
  readonly levelVariance: number
  readonly covariance: number
  readonly secondVariance: number
  /** Sum of squared surprises, each over its expected variance. */
  readonly surprise: number
  /** The same with older surprises fading. */
  readonly recent: number
  /** Sum of the logs of those expected variances. */
  readonly logVariance: number
}

/**
 * The Kalman filter for one course (Durbin & Koopman 2012, 4.3), about 25 operations a period. A missing value moves time on and
 * teaches nothing. The first value must be there.
 *
 * @param blurring - sampling noise of each value relative to its mean over the history; null when it is all alike
 * @param recentKept - what a surprise still counts for in `recent` one value later
 */
export function followCourse(
  course: Course,
  values: readonly (number | null)[],
  blurring: readonly number[] | null,
  recentKept = 1,
): Followed {
  const { carry, push, keep, show, blur, jolt, turn, startsAtMean } = course
  const first = values[0]!
  let level = startsAtMean ? 0 : first
  let second = startsAtMean ? first : 0
  let [levelVariance, covariance, secondVariance] = course.start
  let surprise = 0
  let recent = 0
  let logVariance = 0
  let product = 1
  for (let at = 1; at < values.length; at++) {
    const nextLevel =
      carry * carry * levelVariance + 2 * carry * push * covariance + push * push * secondVariance + jolt
    const nextBoth = keep * (carry * covariance + push * secondVariance)
    const nextSecond = keep * keep * secondVariance + turn
    level = carry * level + push * second
    second = keep * second
    const value = values[at]!
    if (value === null) {
      levelVariance = nextLevel
      covariance = nextBoth
      secondVariance = nextSecond
      continue
    }
    const withLevel = nextLevel + show * nextBoth
    const withSecond = nextBoth + show * nextSecond
    const expected = withLevel + show * withSecond + (blurring === null ? blur : blur * blurring[at]!)
    const error = value - level - show * second
    const unlikely = (error * error) / expected
    surprise += unlikely
    recent = recentKept * recent + unlikely
    // One logarithm for many periods: it is the dearest operation here.
    product *= expected
    if (product > 1e100 || product < 1e-100) {
      logVariance += Math.log(product)
      product = 1
    }
    const gainLevel = withLevel / expected
    const gainSecond = withSecond / expected
    level += gainLevel * error
    second += gainSecond * error
    levelVariance = nextLevel - gainLevel * withLevel
    covariance = nextBoth - gainLevel * withSecond
    secondVariance = nextSecond - gainSecond * withSecond
  }
  logVariance += Math.log(product)
  return { course, level, second, levelVariance, covariance, secondVariance, surprise, recent, logVariance }
}
