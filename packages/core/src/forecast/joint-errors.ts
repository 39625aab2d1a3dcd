import {
  normalProbability,
  normalQuantile,
  studentTProbability,
  studentTQuantile,
} from '../statistics/index.js'
import type { JointErrors } from './forecast.types.js'

/** How often a standardised error falls at or below `t`, by the tail the forecast was made with. */
export function chanceBelow(t: number, { degreesOfFreedom }: JointErrors): number {
  return degreesOfFreedom === null ? normalProbability(t) : studentTProbability(t, degreesOfFreedom)
}

/** How many standard errors either side hold a share `level` of what happens. */
export function reachOf(level: number, { degreesOfFreedom }: JointErrors): number {
  const share = (1 + level) / 2
  return degreesOfFreedom === null ? normalQuantile(share) : studentTQuantile(share, degreesOfFreedom)
}
