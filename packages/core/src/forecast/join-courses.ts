import type { WeighedCourse } from './weigh-courses.js'

/** The coming values on the working scale: means, and the covariances of their errors. */
export interface Outlook {
  readonly centre: number[]
  readonly covariance: number[][]
}

/** Courses less likely than this are left out of the covariances: their part is beyond the fourth figure. */
const negligible = 1e-4

function pathOf({ followed }: WeighedCourse, horizon: number): number[] {
  const { carry, push, keep, show } = followed.course
  let { level, second } = followed
  const path: number[] = []
  for (let step = 0; step < horizon; step++) {
    level = carry * level + push * second
    second *= keep
    path.push(level + show * second)
  }
  return path
}

/**
 * The mixture of all courses by its first two moments: the mean of their means; the mean of their covariances plus the spread of
 * their means, which is how not knowing the course widens the ranges.
 *
 * @param blurring - sampling noise to come, relative to its mean over the history
 */
export function joinCourses(weighed: readonly WeighedCourse[], horizon: number, blurring: number): Outlook {
  const likely = weighed.filter((one) => one.likely >= negligible)
  const paths = likely.map((one) => pathOf(one, horizon))
  const total = likely.reduce((sum, one) => sum + one.likely, 0)
  const centre = new Array<number>(horizon).fill(0)
  likely.forEach((one, at) => {
    for (let step = 0; step < horizon; step++) centre[step]! += (one.likely / total) * paths[at]![step]!
  })
  const covariance = Array.from({ length: horizon }, () => new Array<number>(horizon).fill(0))
  likely.forEach(({ followed, likely: share, variance }, at) => {
    const { carry, push, keep, show, blur, jolt, turn } = followed.course
    const weight = share / total
    const scaled = weight * variance
    const path = paths[at]!
    let { levelVariance: level, covariance: both, secondVariance: second } = followed
    for (let row = 0; row < horizon; row++) {
      const nextLevel = carry * carry * level + 2 * carry * push * both + push * push * second + jolt
      both = keep * (carry * both + push * second)
      second = keep * keep * second + turn
      level = nextLevel
      const line = covariance[row]!
      line[row]! += scaled * blur * blurring
      const departure = weight * (path[row]! - centre[row]!)
      // Covariance of this step's state with each later published value, carried on a period at a time.
      let withLevel = level + show * both
      let withSecond = both + show * second
      for (let column = row; column < horizon; column++) {
        line[column]! +=
          scaled * (withLevel + show * withSecond) + departure * (path[column]! - centre[column]!)
        covariance[column]![row] = line[column]!
        withLevel = carry * withLevel + push * withSecond
        withSecond *= keep
      }
    }
  })
  return { centre, covariance }
}
