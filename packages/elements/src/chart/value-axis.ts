import { evenTicks } from './even-ticks.js'
import type { Curve } from '@oba/core'
import { bothSides } from './both-sides.js'
import { comparators } from './comparators.js'
import { likelyRange } from './likely-range.js'
import { linearScale } from './linear-scale.js'
import type { LinearScale } from './linear-scale.js'
import { samplingRanges } from './sampling-ranges.js'

export interface ValueAxis {
  readonly scale: LinearScale
  /** The value the axis begins at. */
  readonly lowest: number
  /** The value it ends at. */
  readonly highest: number
  readonly ticks: readonly number[]
  /** Decimal places the ticks need. */
  readonly decimals: number
}

/** What a page's author may say about the axis of values. */
export interface AxisOptions {
  /**
   * From zero unless said. `data`: from near the lowest figure, for what is never near zero. Two figures:
   * between them, so that charts beside each other have one scale; what goes beyond makes room for itself.
   */
  readonly axis?: 'zero' | 'data' | readonly [from: number, to: number]
}

/**
 * From zero to the highest thing drawn and a little more, or from the data where the author says so; a
 * percentage stops at 100. Values below zero make room for themselves. Three to five gridlines.
 */
export function valueAxis(curve: Curve, top: number, bottom: number, options: AxisOptions): ValueAxis {
  const { axis = 'zero' } = options
  const { bounds, decimals } = curve.indicator
  const ends = typeof axis === 'string' ? [] : axis
  const values = [...drawnValues(curve), ...targetValues(curve), ...ends]
  const fromData = axis !== 'zero' && values.length > 0
  const least = Math.min(...values, ...(fromData ? [] : [0]))
  // A chart of nothing, or of zeros, still has room for a few of the smallest figures there could be.
  const most = Math.max(...values, values.some((value) => value < 0) ? 0 : least + 4 * 10 ** -decimals)
  const room = ends.length > 0 ? 0 : (most - least) * 0.04
  const low = least === 0 ? 0 : Math.max(least - room, Math.min(bounds[0] ?? -Infinity, least))
  const high = Math.min(most + room, Math.max(bounds[1] ?? Infinity, most))
  const all = wholeTicks(low, high, decimals)
  const step = all.length > 1 ? all[1]! - all[0]! : 1
  // An axis that does not begin at zero begins at a figure one can read.
  const start = low > 0 && room > 0 ? Math.floor(low / step + 1e-9) * step : low
  return {
    scale: linearScale([start, high], [bottom, top]),
    lowest: start,
    highest: high,
    ticks: start < low ? [start, ...all] : all,
    decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)),
  }
}

/** Three to five lines at even steps, none finer than the figures are published. */
function wholeTicks(low: number, high: number, decimals: number): number[] {
  const finest = (tick: number): boolean =>
    Math.abs(tick * 10 ** decimals - Math.round(tick * 10 ** decimals)) < 1e-6
  const choices = [4, 5, 3, 2].map((count) => evenTicks(low, high, count).filter(finest))
  const even = choices.filter((ticks) => ticks.length > 1 && ticks.length < 7)
  return even[0] ?? choices[0]!
}

function targetValues({ target, targets }: Curve): readonly number[] {
  return targets.length > 0 ? targets.map(({ value }) => value) : target === undefined ? [] : [target]
}

/** Every figure a picture is drawn of: without any there is nothing in it, and a target alone is none. */
export function drawnValues(curve: Curve): number[] {
  const { forecast, scenarios, earlier } = curve
  const others = comparators(curve).flatMap(({ indicator }) => indicator.points)
  return [
    ...[...bothSides(curve), ...others].flatMap(({ value }) => value ?? []),
    ...[forecast, ...scenarios, ...earlier.map((closed) => closed.forecast)].flatMap(({ points }) =>
      points.map(({ value }) => value),
    ),
    ...[...forecast.points.flatMap((point) => likelyRange(point) ?? []), ...samplingRanges(curve)].flatMap(
      ({ lower, upper }) => [lower, upper],
    ),
  ]
}
