import { ticks as evenTicks } from 'd3-array'
import type { Curve } from '@oba/core'
import { comparators } from './comparators.js'
import { linearScale } from './linear-scale.js'
import type { LinearScale } from './linear-scale.js'

export interface ValueAxis {
  readonly scale: LinearScale
  readonly ticks: readonly number[]
  /** Decimal places the ticks need. */
  readonly decimals: number
}

/** The share of the time the drawn range holds: the one called "likely". */
export const LIKELY = 0.8

/**
 * From zero to the highest thing drawn and a little more; a percentage stops at 100. Values below
 * zero make room for themselves. Three to five gridlines.
 */
export function valueAxis(curve: Curve, top: number, bottom: number): ValueAxis {
  const { bounds, decimals } = curve.indicator
  const values = drawnValues(curve)
  // A chart of nothing, or of zeros, still has room for a few of the smallest figures there could be.
  const highest = Math.max(...values, values.some((value) => value < 0) ? 0 : 4 * 10 ** -decimals)
  const lowest = Math.min(...values, 0)
  const room = (highest - lowest) * 0.04
  const [least, most] = bounds
  const domain: readonly [number, number] = [
    lowest < 0 ? Math.max(lowest - room, least ?? -Infinity) : 0,
    Math.min(highest + room, Math.max(most ?? Infinity, highest)),
  ]
  const scale = linearScale(domain, [bottom, top])
  const all = evenTicks(...domain, 4)
  const finest = (tick: number): boolean =>
    Math.abs(tick * 10 ** decimals - Math.round(tick * 10 ** decimals)) < 1e-6
  const ticks = all.every(finest) ? all : all.filter(finest)
  const stepBetween = ticks.length > 1 ? ticks[1]! - ticks[0]! : 1
  return { scale, ticks, decimals: Math.max(0, -Math.floor(Math.log10(stepBetween) + 1e-9)) }
}

function drawnValues(curve: Curve): number[] {
  const { indicator, predecessor, forecast, target } = curve
  const actuals = [...indicator.points, ...(predecessor?.points ?? [])].flatMap((point) =>
    point.value === null ? [] : [point.value],
  )
  const ahead = forecast.points.flatMap((point) => {
    const range = point.ranges.find((candidate) => candidate.level === LIKELY)
    return range ? [point.value, range.lower, range.upper] : [point.value]
  })
  const others = comparators(curve).flatMap((other) =>
    other.indicator.points.flatMap((point) => (point.value === null ? [] : [point.value])),
  )
  return [...actuals, ...others, ...ahead, ...(target === undefined ? [] : [target])]
}
