import { describe, expect, test } from 'vitest'
import { returning, trending, type Course } from './course.js'
import { followCourse } from './follow-course.js'
import { joinCourses } from './join-courses.js'

type Matrix = number[][]

/**
 * The same question answered without a filter: write down the joint normal distribution of every value after the first, and
 * condition the coming ones on those seen (textbook formula, by elimination).
 */
function byConditioning(
  course: Course,
  values: readonly (number | null)[],
  horizon: number,
): { mean: number[]; covariance: Matrix } {
  const { carry, push, keep, show, blur, jolt, turn, start } = course
  const total = values.length - 1 + horizon
  // What each later value is made of: the two starting states, then a jolt, a turn and a blur for every period.
  const size = 2 + 3 * total
  let level: number[] = Array.from({ length: size }, (_, at) => (at === 0 ? 1 : 0))
  let second: number[] = Array.from({ length: size }, (_, at) => (at === 1 ? 1 : 0))
  const rows: Matrix = []
  for (let step = 0; step < total; step++) {
    level = level.map((one, at) => carry * one + push * second[at]! + (at === 2 + 3 * step ? 1 : 0))
    second = second.map((one, at) => keep * one + (at === 3 + 3 * step ? 1 : 0))
    rows.push(level.map((one, at) => one + show * second[at]! + (at === 4 + 3 * step ? 1 : 0)))
  }
  const variances = [0, 0, ...Array.from({ length: total }, () => [jolt, turn, blur]).flat()]
  const covarianceOf = (a: number[], b: number[]): number => {
    let sum = a[0]! * b[0]! * start[0] + (a[0]! * b[1]! + a[1]! * b[0]!) * start[1] + a[1]! * b[1]! * start[2]
    for (let at = 2; at < size; at++) sum += a[at]! * b[at]! * variances[at]!
    return sum
  }
  const origin = course.startsAtMean ? [0, values[0]!] : [values[0]!, 0]
  const meanOf = (row: number[]): number => row[0]! * origin[0]! + row[1]! * origin[1]!
  const seen = values.flatMap((value, at) =>
    at > 0 && value !== null ? [{ row: rows[at - 1]!, value }] : [],
  )
  const mean = rows.slice(values.length - 1).map(meanOf)
  const covariance = rows
    .slice(values.length - 1)
    .map((row, _, all) => all.map((other) => covarianceOf(row, other)))
  // Condition on one value at a time: each is one rank-one update of everything not yet used.
  const later = rows.slice(values.length - 1)
  const all = [...seen.map(({ row }) => row), ...later]
  const joint = all.map((row) => all.map((other) => covarianceOf(row, other)))
  const means = all.map(meanOf)
  seen.forEach(({ value }, used) => {
    const pivot = [...joint[used]!]
    const surprise = value - means[used]!
    for (let row = 0; row < all.length; row++) {
      const gain = joint[row]![used]! / pivot[used]!
      means[row] = means[row]! + gain * surprise
      joint[row] = joint[row]!.map((one, column) => one - gain * pivot[column]!)
    }
  })
  const skip = seen.length
  mean.forEach((_, at) => (mean[at] = means[skip + at]!))
  covariance.forEach((row, at) =>
    row.forEach((_, column) => (row[column] = joint[skip + at]![skip + column]!)),
  )
  return { mean, covariance }
}

const courses: [string, Course][] = [
  ['a steady trend', trending(1, 0.4, 0.3, 1)],
  ['a fading trend', trending(1, 0.1, 1, 0.9)],
  ['a random walk with a slope', trending(1, 1, 0.2, 0.5)],
  ['a return to the mean', returning(1, 0.5)],
]
const histories: [string, (number | null)[]][] = [
  ['whole', [3, 4, 2, 6, 7, 5, 8]],
  ['with gaps', [3, null, 2, 6, null, null, 8, 9]],
  ['ending in a gap', [3, 4, 2, null]],
]

describe('following a course', () => {
  test.each(
    courses.flatMap(([course, model]) =>
      histories.map(([history, values]) => ({ course, model, history, values })),
    ),
  )(
    '$course, $history: forecasts and their covariances are those of the joint normal distribution',
    ({ model, values }) => {
      const followed = followCourse(model, values, null)
      const { centre, covariance } = joinCourses([{ followed, likely: 1, variance: 1 }], 4, 1)
      const expected = byConditioning(model, values, 4)
      centre.forEach((one, step) => expect(one).toBeCloseTo(expected.mean[step]!, 9))
      covariance.forEach((row, step) =>
        row.forEach((one, column) => expect(one).toBeCloseTo(expected.covariance[step]![column]!, 9)),
      )
    },
  )

  test('the mixture has the spread of its parts’ means on top of their own', () => {
    const parts = [trending(1, 1, 0.5, 1), returning(1, 0.5)].map((course) => ({
      followed: followCourse(course, [1, 3, 4, 7], null),
      variance: 2,
      likely: 0.5,
      evidence: 0,
    }))
    const alone = parts.map((part) => joinCourses([{ ...part, likely: 1 }], 2, 1))
    const mixed = joinCourses(parts, 2, 1)
    const [a, b] = alone.map(({ centre }) => centre[1]!)
    expect(mixed.centre[1]).toBeCloseTo((a! + b!) / 2, 12)
    expect(mixed.covariance[1]![1]).toBeCloseTo(
      (alone[0]!.covariance[1]![1]! + alone[1]!.covariance[1]![1]!) / 2 + ((a! - b!) / 2) ** 2,
      12,
    )
  })
})
