import {
  normalProbability,
  normalQuantile,
  studentTProbability,
  studentTQuantile,
} from '../statistics/index.js'
import type { JointErrors } from './forecast.types.js'
import { asGiven, type Scale } from './scale.js'

/** How often a standardised error falls at or below `t`, by the tail the forecast was made with. */
export function chanceBelow(t: number, { degreesOfFreedom }: JointErrors): number {
  return degreesOfFreedom === null ? normalProbability(t) : studentTProbability(t, degreesOfFreedom)
}

/** Curves of one page mostly have the same tail, and finding a quantile costs more than the rest of a short forecast. */
const reaches: Record<string, number> = {}

/** How many standard errors either side hold a share `level` of what happens. */
export function reachOf(level: number, { degreesOfFreedom }: JointErrors): number {
  const share = (1 + level) / 2
  return (reaches[`${share} ${degreesOfFreedom}`] ??=
    degreesOfFreedom === null ? normalQuantile(share) : studentTQuantile(share, degreesOfFreedom))
}

/** Joint errors from the covariance of each step with itself and with later ones; on the values as given unless a scale is named. */
export function jointErrors(
  centre: readonly number[],
  covarianceOf: (earlier: number, later: number) => number,
  degreesOfFreedom: number | null,
  scale: Scale = asGiven,
): JointErrors {
  return {
    scale,
    centre,
    covariance: centre.map((_, row) =>
      centre.map((_, column) => covarianceOf(Math.min(row, column), Math.max(row, column))),
    ),
    degreesOfFreedom,
  }
}
