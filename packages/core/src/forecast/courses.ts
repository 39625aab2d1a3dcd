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
  const { lasting, lastingWeights, slopeWeights, fading } = constants
  const ordinary = Math.min(steepest, constants.ordinaryGrowth * relative)
  const rare = Math.min(steepest, constants.rareGrowth * relative)
  const courses: Course[] = []
  const returnWeight = constants.returnWeight * constants.returnWeightKept ** (points - pointsToReturn)
  if (points >= pointsToReturn && returnWeight > hopeless)
    courses.push(returning(returnWeight, constants.departureKept))
  lasting.forEach((jolt, at) => {
    const weight = lastingWeights[at]!
    const slopes = [
      [ordinary, 1],
      [rare, 1],
      [ordinary, fading[0]!],
      [ordinary, fading[1]!],
    ] as const
    slopes.forEach(([growth, keep], kind) =>
      courses.push(trending(slopeWeights[kind]! * weight, jolt, growth, keep)),
    )
  })
  return courses
}
