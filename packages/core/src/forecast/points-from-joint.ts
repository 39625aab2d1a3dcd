import { reachOf } from './joint-errors.js'
import type { ForecastPoint, JointErrors } from './forecast.types.js'
import { fromScale } from './scale.js'

/** Point forecasts and ranges, kept within `bounds`. The point is the median: as likely above it as below. */
export function pointsFromJoint(
  joint: JointErrors,
  levels: readonly number[],
  bounds: readonly [number | null, number | null],
): ForecastPoint[] {
  const [lower, upper] = bounds
  const shown = (position: number): number =>
    fromScale({ kind: 'identity', lower, upper }, fromScale(joint.scale, position))
  const times = levels.map((level) => reachOf(level, joint))
  return joint.centre.map((centre, step) => {
    const deviation = Math.sqrt(joint.covariance[step]![step]!)
    return {
      value: shown(centre),
      ranges: levels.map((level, at) => ({
        level,
        lower: shown(centre - times[at]! * deviation),
        upper: shown(centre + times[at]! * deviation),
      })),
    }
  })
}
