import type { JointErrors } from './forecast.types.js'
import { observed } from './observed.js'
import { plainJoint } from './plain-joint.js'

/** The last value goes on; errors are those of a random walk (Hyndman & Athanasopoulos 2021, 5.2 and 5.5). */
export function naive(values: readonly (number | null)[], horizon: number): JointErrors {
  const { at, value, ahead } = observed(values)
  let squares = 0
  // A change over a gap of k periods has k times the variance.
  for (let i = 1; i < value.length; i++) squares += (value[i]! - value[i - 1]!) ** 2 / (at[i]! - at[i - 1]!)
  const variance = squares / (value.length - 1)
  const centre = new Array<number>(horizon).fill(value.at(-1)!)
  return plainJoint(centre, (earlier) => variance * (earlier + ahead), null)
}

/** The line from the first value to the last goes on; the slope's own uncertainty widens the ranges (same source). */
export function drift(values: readonly (number | null)[], horizon: number): JointErrors {
  const { at, value, ahead } = observed(values)
  const span = at.at(-1)! - at[0]!
  const slope = (value.at(-1)! - value[0]!) / span
  let squares = 0
  for (let i = 1; i < value.length; i++) {
    const gap = at[i]! - at[i - 1]!
    squares += (value[i]! - value[i - 1]! - slope * gap) ** 2 / gap
  }
  const variance = squares / (value.length - 2)
  const centre = Array.from({ length: horizon }, (_, step) => value.at(-1)! + slope * (step + ahead))
  return plainJoint(
    centre,
    (earlier, later) => variance * (earlier + ahead) * (1 + (later + ahead) / span),
    null,
  )
}
