import type { Curve } from '@oba/core'
import { curveRuns } from './curve-runs.js'
import type { PlacedPoint, PlacedRange } from './paths.js'
import type { Plot } from './plot.js'
import { likelyRange } from './likely-range.js'

/** The edges of a band as lines. */
export function bandEdges(ranges: readonly PlacedRange[]): PlacedPoint[][] {
  return (['upper', 'lower'] as const).map((side) => ranges.map((range) => ({ x: range.x, y: range[side] })))
}

/** The likely range as it is drawn: opening from the last point of the history. Empty without one. */
export function band(curve: Curve, { x, y }: Plot): PlacedRange[] {
  const { joint } = curveRuns(curve)
  const at = joint && joint.value !== null ? y(joint.value) : 0
  const opening = joint ? [{ x: x(joint.period), lower: at, upper: at }] : []
  const ranges = curve.forecast.points.flatMap((point) => {
    const { period } = point
    const range = likelyRange(point)
    return period && range ? [{ x: x(period), lower: y(range.lower), upper: y(range.upper) }] : []
  })
  return ranges.length > 0 ? [...opening, ...ranges] : []
}
