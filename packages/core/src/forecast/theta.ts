import { classicalSeason } from './classical-season.js'
import { fitSmoothing } from './exponential-smoothing.js'
import type { JointErrors } from './forecast.types.js'
import { plainJoint } from './plain-joint.js'
import { fitLine } from './straight-line.js'

/**
 * The theta method as simple smoothing with half the least-squares slope added (Hyndman & Billah 2003), on the seasonally
 * adjusted series where a test finds a season (Assimakopoulos & Nikolopoulos 2000).
 */
export function theta(
  values: readonly (number | null)[],
  season: number,
  horizon: number,
): JointErrors | null {
  const factors = classicalSeason(values, season)
  const adjusted =
    factors === null
      ? values
      : values.map((value, at) => (value === null ? null : value / factors[at % season]!))
  const fitted = fitSmoothing('ses', adjusted)
  if (fitted === null) return null
  const { alpha } = fitted.smoothing
  const slope = fitLine(adjusted).slope / 2
  const begun = (1 - (1 - alpha) ** adjusted.length) / alpha
  const factor = (step: number): number => factors?.[(values.length + step) % season] ?? 1
  const centre = Array.from(
    { length: horizon },
    (_, step) => factor(step) * (fitted.end.level + slope * (step + begun)),
  )
  return plainJoint(
    centre,
    // As in R's forecast package: the errors of the adjusted series, not multiplied by the season again.
    (earlier, later) =>
      fitted.variance * (earlier === later ? 1 + earlier * alpha * alpha : alpha + earlier * alpha * alpha),
    null,
  )
}
