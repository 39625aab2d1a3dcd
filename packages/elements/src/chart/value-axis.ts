import { scaleLinear } from 'd3-scale'
import type { ScaleLinear } from 'd3-scale'
import type { Curve } from '@oba/core'
import { comparators } from './comparators.js'

export interface ValueAxis {
  readonly scale: ScaleLinear<number, number>
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
  const values = drawnValues(curve)
  const highest = Math.max(...values, 0)
  const lowest = Math.min(...values, 0)
  const room = (highest - lowest || 1) * 0.04
  const [least, most] = curve.indicator.bounds
  const domain = [
    lowest < 0 ? Math.max(lowest - room, least ?? -Infinity) : 0,
    highest > 0 || lowest === 0 ? Math.min(highest + room, most ?? Infinity) : 0,
  ]
  const scale = scaleLinear().domain(domain).range([bottom, top])
  const ticks = scale.ticks(4)
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
