import { borrowedEvidence } from './borrowed-evidence.js'
import { coursesFor } from './courses.js'
import { defaultConstants, type DefaultConstants } from './default-constants.js'
import { mean } from '../statistics/mean.js'
import type { JointErrors, Why } from './forecast.types.js'
import { jointErrors } from './joint-errors.js'
import { joinCourses } from './join-courses.js'
import { observed } from './observed.js'
import { recentSurprises } from './recent-surprises.js'
import { fromScale, growthUnit, toScale, type Scale } from './scale.js'
import { noSeason, seasonalPattern, type SeasonalPattern } from './seasonal-pattern.js'
import { squaresAboutMean } from './squares-about-mean.js'
import { continuedLine } from './straight-history.js'
import {
  courseEvidence,
  variancePoints,
  weighCourses,
  type CourseEvidence,
  type WeighedCourse,
} from './weigh-courses.js'
import { widening } from './widening.js'

/** A history ready to be fitted: begins with a value, every number finite. */
export interface History {
  readonly values: readonly (number | null)[]
  readonly points: number
  readonly perYear: number
  readonly scale: Scale
  readonly straight: boolean
  /** Sampling variance of each value on the scale, 0 where there is no value; none when unknown. */
  readonly sampling: readonly number[]
}

/** Root mean square of the changes about their mean, per period: the size of a typical surprise. */
function typicalSurprise(values: readonly (number | null)[]): number {
  const { at, value } = observed(values)
  const changes = value.slice(1).map((one, i) => (one - value[i]!) / (at[i + 1]! - at[i]!))
  return Math.sqrt(squaresAboutMean(changes) / Math.max(1, changes.length - 1))
}

/** Sampling noise of each value relative to its mean over the values that are there; null where it is nil. */
function relativeTo(
  sampling: readonly number[],
  values: readonly (number | null)[],
): readonly number[] | null {
  const usual = mean(sampling.filter((_, at) => values[at] !== null))
  return usual > 0 ? sampling.map((one) => one / usual) : null
}

const shareOf = (weighed: readonly WeighedCourse[], kind: string): number =>
  weighed.reduce((sum, { followed, likely }) => sum + (followed.course.kind === kind ? likely : 0), 0)

/** Tails of a small sample at first, and heavier than normal however long the history, because courses break. */
function tailDegrees(points: number, constants: DefaultConstants): number {
  return Math.max(
    2,
    Math.min(variancePoints(points, constants), constants.tails + constants.tailsPerPoint * points),
  )
}

/** A history with its season set aside, and what it says of each course. */
interface Weighable {
  readonly pattern: SeasonalPattern
  readonly evidence: readonly CourseEvidence[]
  readonly blurring: readonly number[] | null
}

function weighable(
  { values, points, perYear, scale, straight, sampling }: History,
  horizon: number,
  constants: DefaultConstants,
): Weighable {
  const scaled = values.map((value) => (value === null ? null : toScale(scale, value)))
  const unit = growthUnit(scale, values)
  const season = Math.round(perYear)
  const pattern =
    season > 1 && !straight && points >= 2 * season
      ? seasonalPattern(scaled, season, horizon, constants)
      : noSeason(scaled, horizon)
  const { adjusted } = pattern
  const blurring = relativeTo(sampling, values)
  // Without any surprise there is no unit either: every value is 0.
  const surprise = typicalSurprise(adjusted) + 1e-6 * unit || 1
  const courses = coursesFor(unit / perYear / surprise, points, constants)
  return { pattern, blurring, evidence: courseEvidence(courses, adjusted, points, unit, blurring, constants) }
}

/**
 * The default method: remove a shrunk season, weigh 17 accounts of how such series move by how well each foretold this one, and
 * mix their forecasts. Errors are wider than the mixture says, by `widening`, because no account is quite true.
 *
 * @param areas - histories of the same indicator elsewhere, to borrow from
 */
export function defaultForecast(
  history: History,
  horizon: number,
  areas: readonly History[] = [],
  constants: DefaultConstants = defaultConstants,
): { joint: JointErrors; why: Why } {
  const { points, perYear, scale, straight } = history
  const { pattern, blurring, evidence } = weighable(history, horizon, constants)
  const elsewhere = straight ? [] : areas.filter((area) => area.perYear === perYear && !area.straight)
  const borrowed = borrowedEvidence(
    elsewhere.map((area) => weighable(area, 1, constants).evidence),
    evidence.length,
    constants,
  )
  const weighed = weighCourses(evidence, borrowed.evidence)
  const { centre, covariance } = joinCourses(weighed, horizon, blurring?.findLast((one) => one > 0) ?? 1)

  const season = Math.round(perYear)
  const spent = points / Math.max(1, points - pattern.spent)
  const scaled = spent * recentSurprises(weighed, points, constants)
  const wider = centre.map((_, step) => widening(step, perYear, constants))
  // A straight line is carried on as it is; how far off it may be is what the courses say.
  const ahead = straight
    ? continuedLine(history.values, horizon)
    : centre.map((position, step) => position + pattern.coming[step]!)
  return {
    joint: jointErrors(
      // A forecast that would leave what is possible goes as far as the bound, and is judged from there.
      ahead.map((position) => toScale(scale, fromScale(scale, position))),
      (earlier, later) =>
        scaled * wider[earlier]! * wider[later]! * covariance[earlier]![later]! +
        // The same season a year on shares one pattern, and its error.
        ((later - earlier) % season === 0 ? pattern.variance[earlier]! : 0),
      tailDegrees(points, constants),
      scale,
    ),
    why: straight
      ? { code: 'exact-line', points }
      : {
          code: 'weighed-courses',
          points,
          steady: shareOf(weighed, 'steady'),
          fading: shareOf(weighed, 'fading'),
          returning: shareOf(weighed, 'returning'),
          season: pattern.kept,
          borrowed: borrowed.areas,
        },
  }
}
