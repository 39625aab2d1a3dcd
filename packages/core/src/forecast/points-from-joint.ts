import { reachOf } from './joint-errors.js'
import type { ForecastPoint, JointErrors } from './forecast.types.js'
import { fromScale } from './scale.js'

/** Point forecasts and ranges, kept within `bounds`. The point is the median: as likely above it as below. */
export function pointsFromJoint(
  joint: JointErrors,
  levels: readonly number[],
  bounds: readonly [number | null, number | null],
): ForecastPoint[] {
  const lowest = bounds[0] ?? -Infinity
  const highest = bounds[1] ?? Infinity
  const within = (value: number): number => Math.min(highest, Math.max(lowest, value))
  const times = levels.map((level) => reachOf(level, joint))
  return joint.centre.map((centre, step) => {
    const deviation = Math.sqrt(joint.covariance[step]![step]!)
    return {
      value: within(fromScale(joint.scale, centre)),
      ranges: levels.map((level, at) => ({
        level,
        lower: within(fromScale(joint.scale, centre - times[at]! * deviation)),
        upper: within(fromScale(joint.scale, centre + times[at]! * deviation)),
      })),
    }
  })
}
