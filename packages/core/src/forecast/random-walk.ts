import type { JointErrors } from './forecast.types.js'
import { observed } from './observed.js'
import { jointErrors } from './joint-errors.js'

/**
 * The last value goes on, or the line from the first value to the last; errors are those of a random walk, and the drift's own
 * uncertainty widens them (Hyndman & Athanasopoulos 2021, 5.2 and 5.5).
 */
export function randomWalk(
  values: readonly (number | null)[],
  horizon: number,
  drifting: boolean,
): JointErrors {
  const { at, value, ahead } = observed(values)
  const changes = value.length - 1
  const span = at[changes]! - at[0]!
  const slope = drifting ? (value[changes]! - value[0]!) / span : 0
  let squares = 0
  // A change over a gap of k periods has k times the variance.
  for (let i = 0; i < changes; i++) {
    const gap = at[i + 1]! - at[i]!
    squares += (value[i + 1]! - value[i]! - slope * gap) ** 2 / gap
  }
  const variance = squares / (drifting ? changes - 1 : changes)
  const centre = Array.from({ length: horizon }, (_, step) => value[changes]! + slope * (step + ahead))
  return jointErrors(
    centre,
    (earlier, later) => variance * (earlier + ahead) * (1 + (drifting ? (later + ahead) / span : 0)),
    null,
  )
}
