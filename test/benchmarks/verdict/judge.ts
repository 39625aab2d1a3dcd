import { forecast } from '../../../packages/core/src/forecast/forecast-published.js'
import { roundingVariance } from '../../../packages/core/src/forecast/noise-floor.js'
import { toScale } from '../../../packages/core/src/forecast/scale.js'
import type { Forecast } from '../../../packages/core/src/forecast/frozen.types.js'
import { runEvidence } from '../../../packages/core/src/curve/run-evidence.js'

export interface History {
  readonly values: readonly (number | null)[]
  readonly perYear: number
  readonly bounds: readonly [number | null, number | null]
  readonly decimals: number
  readonly isCount: boolean
}

export function baseline(
  { values, perYear, bounds, decimals, isCount }: History,
  horizon: number,
): Forecast | null {
  const made = forecast(
    {
      values,
      frequency: { perYear },
      bounds,
      decimals,
      ...(isCount && { denominators: values.map(() => 1), per: 1 }),
    },
    { horizon, levels: [0.8, 0.95] },
  )
  return made.points.length === 0 ? null : made
}

/** The verdict's own test, on bare numbers: how often a run this high would come up by chance. */
export function chanceHigher(
  actuals: readonly number[],
  { joint: maybe, points }: Forecast,
  decimals: number,
  widening: number,
): number {
  const joint = maybe!
  const gaps = actuals.map(
    (actual, step) => toScale(joint.scale, actual) - toScale(joint.scale, points[step]!.value),
  )
  const covariance = actuals.map((actual, a) =>
    actuals.map((_, b) => {
      const shared = joint.covariance[a]![b]!
      return a === b ? Math.max(shared, roundingVariance(joint.scale, actual, decimals)) : shared
    }),
  )
  const { t, chance } = runEvidence(gaps, covariance, joint, widening)
  return t > 0 ? chance : 1 - chance
}

/** Decimal places most figures of a series show. */
export function decimalsOf(values: readonly (number | null)[]): number {
  const places = values
    .flatMap((value) => (value === null ? [] : [(/\.(\d+)$/.exec(String(value))?.[1] ?? '').length]))
    .sort((a, b) => a - b)
  return Math.min(places[Math.floor((places.length - 1) * 0.8)] ?? 0, 6)
}
