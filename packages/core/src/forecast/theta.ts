import { classicalSeason } from './classical-season.js'
import { fitSmoothing, smoothingJoint } from './exponential-smoothing.js'
import type { JointErrors } from './forecast.types.js'
import { fitLine } from './least-squares.js'

/**
 * The theta method as simple smoothing with half the least-squares slope added (Hyndman & Billah 2003), on the seasonally
 * adjusted series where a test finds a season (Assimakopoulos & Nikolopoulos 2000). As in R's forecast package, errors are those of
 * the adjusted series, not multiplied by the season again.
 */
export function theta(
  values: readonly (number | null)[],
  season: number,
  horizon: number,
): JointErrors | null {
  const factors = classicalSeason(values, season)
  const factor = (at: number): number => factors?.[at % season] ?? 1
  const adjusted = values.map((value, at) => (value === null ? null : value / factor(at)))
  const fitted = fitSmoothing('ses', adjusted)
  if (fitted === null) return null
  const { alpha } = fitted.smoothing
  const slope = fitLine(adjusted).slope / 2
  const begun = (1 - (1 - alpha) ** values.length) / alpha
  const joint = smoothingJoint(fitted, horizon)
  return {
    ...joint,
    centre: joint.centre.map(
      (level, step) => factor(values.length + step) * (level + slope * (step + begun)),
    ),
  }
}
