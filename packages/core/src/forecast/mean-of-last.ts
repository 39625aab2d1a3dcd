import type { JointErrors } from './forecast.types.js'
import { observed } from './observed.js'
import { plainJoint } from './plain-joint.js'

/** The mean of the last n values (all of them when n is left out); null with fewer than two to average. */
export function meanOfLast(
  values: readonly (number | null)[],
  horizon: number,
  last?: number,
): JointErrors | null {
  const used = observed(values).value.slice(-(last ?? values.length))
  if (used.length < 2) return null
  const mean = used.reduce((sum, one) => sum + one, 0) / used.length
  const variance = used.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (used.length - 1)
  const centre = new Array<number>(horizon).fill(mean)
  return plainJoint(
    centre,
    (earlier, later) => variance * ((earlier === later ? 1 : 0) + 1 / used.length),
    used.length - 1,
  )
}
