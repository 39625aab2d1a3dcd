import type { JointErrors } from './forecast.types.js'

/**
 * Ordinary least squares on time, for whoever must match a straight line drawn in a spreadsheet.
 * The errors ahead share the uncertainty of the line itself, so they are correlated:
 * s²(I + X₀(XᵀX)⁻¹X₀ᵀ), with n − 2 degrees of freedom. Needs 3 values.
 */
export function straightLine(values: readonly (number | null)[], horizon: number): JointErrors {
  const seen = values.flatMap((value, time) => (value === null ? [] : [{ time, value }]))
  const n = seen.length
  const meanTime = seen.reduce((sum, point) => sum + point.time, 0) / n
  const meanValue = seen.reduce((sum, point) => sum + point.value, 0) / n
  const spread = seen.reduce((sum, point) => sum + (point.time - meanTime) ** 2, 0)
  const slope =
    seen.reduce((sum, point) => sum + (point.time - meanTime) * (point.value - meanValue), 0) / spread
  const at = (time: number): number => meanValue + slope * (time - meanTime)
  const variance = seen.reduce((sum, point) => sum + (point.value - at(point.time)) ** 2, 0) / (n - 2)

  const ahead = Array.from({ length: horizon }, (_, step) => values.length + step)
  return {
    scale: { kind: 'identity', lower: null, upper: null },
    centre: ahead.map(at),
    covariance: ahead.map((a) =>
      ahead.map((b) => variance * ((a === b ? 1 : 0) + 1 / n + ((a - meanTime) * (b - meanTime)) / spread)),
    ),
    degreesOfFreedom: n - 2,
  }
}
