import type { Indicator } from '@oba/core'
import type { CurveLayout } from '../chart/layout.types.js'
import { AXIS_INSET } from '../chart/curve-room.js'
import type { Entry } from './entry.js'

/** A step ahead, and the figure a place in the picture stands for. */
export interface Pointed {
  readonly step: number
  readonly value: number
}

/**
 * What a reader points at: the nearest step ahead, at the value of the axis there, as exact as the figures are
 * published and never outside what is possible or drawn. Null to the left of the first step, where figures are known.
 */
export function placePointedAt(
  { x, y }: { readonly x: number; readonly y: number },
  layout: Pick<CurveLayout, 'readings' | 'ends' | 'plotTop' | 'plotBottom'>,
  { periods }: Pick<Entry, 'periods'>,
  { bounds, decimals }: Pick<Indicator, 'bounds' | 'decimals'>,
): Pointed | null {
  const { readings, ends, plotTop, plotBottom } = layout
  const places = periods.map((period) => readings.find((one) => one.period.end === period.end)?.x ?? NaN)
  const between = (places[1] ?? Infinity) - places[0]!
  // A chart of one step ahead has only its own room to the left to go by.
  const reach = Number.isFinite(between) ? between / 2 : 24
  if (!(x >= places[0]! - reach)) return null
  const step = places.reduce((best, place, index) => {
    return Math.abs(place - x) < Math.abs(places[best]! - x) ? index : best
  }, 0)
  const [least, most] = ends
  const share = (plotBottom - y) / (plotBottom - plotTop - AXIS_INSET)
  const value = least + Math.min(Math.max(share, 0), 1) * (most - least)
  const [lowest, highest] = bounds
  return {
    step,
    value: Number(Math.min(Math.max(value, lowest ?? value), highest ?? value).toFixed(decimals)),
  }
}
