import { returning, trending, type Course } from './course.js'
import type { DefaultConstants } from './default-constants.js'

/** A slope beyond three typical surprises a period tells no more than three do, and keeps the arithmetic safe. */
const steepest = 3

/** Fewer values than this cannot tell a mean to return to from a place that was passed through. */
const pointsToReturn = 5

/** A course less likely than this beforehand could only be saved by a history no series has. */
const hopeless = 1e-3

/**
 * Every account the default method weighs: 16 that trend, and from five values on one that returns to its mean. The longer the
 * history, the less likely that one mean held all through it.
 *
 * @param relative - growth by the whole of oneself in one period, in typical surprises (see `growthUnit`)
 */
export function coursesFor(relative: number, points: number, constants: DefaultConstants): Course[] {
  const { lasting, lastingWeights, slowFade, fastFade } = constants
  const ordinary = Math.min(steepest, constants.ordinaryGrowth * relative)
  const rare = Math.min(steepest, constants.rareGrowth * relative)
  const courses: Course[] = []
  const returnWeight = constants.returnWeight * constants.returnWeightKept ** (points - pointsToReturn)
  if (points >= pointsToReturn && returnWeight > hopeless)
    courses.push(returning(returnWeight, constants.departureKept))
  lasting.forEach((jolt, at) => {
    const weight = lastingWeights[at]!
    courses.push(
      trending(constants.steadyWeight * weight, jolt, ordinary, 1),
      trending(constants.rareWeight * weight, jolt, rare, 1),
      trending(constants.slowFadeWeight * weight, jolt, ordinary, slowFade),
      trending(constants.fastFadeWeight * weight, jolt, ordinary, fastFade),
    )
  })
  return courses
}
