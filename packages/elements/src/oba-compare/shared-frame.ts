import { indicatorFigure, periodsPerYear } from '@oba/core'
import type { Catalogue, Curve, Indicator } from '@oba/core'
import { evenTicks } from '../chart/even-ticks.js'
import type { SharedFrame } from '../chart/sparkline-layout.js'
import { drawnValues } from '../chart/value-axis.js'
import { timeline } from '../chart/timeline.js'

const SIZE = { width: 240, height: 160 } as const

/** An end of the scale as it is written: without decimals where it is whole. */
export function endFigure(value: number, { unit, decimals }: Indicator, words: Catalogue): string {
  return indicatorFigure(value, { unit, decimals: Number.isInteger(value) ? 0 : decimals }, words)
}

/** One scale for all: from zero, unless the author asks for the data alone, up to the tick above all that is drawn. */
export function sharedFrame(curves: readonly Curve[], fromData: boolean): SharedFrame {
  const values = curves.flatMap(drawnValues)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const from = fromData ? low : Math.min(0, low)
  const [first = 0, second = Math.abs(high) || 1] = evenTicks(from, high, 4)
  const step = second - first
  const most = curves[0]!.indicator.bounds[1] ?? Infinity
  const whole = (value: number, round: (steps: number) => number): number => round(value / step) * step
  const domain = [
    whole(from + step * 1e-9, Math.floor),
    Math.max(high, Math.min(whole(high - step * 1e-9, Math.ceil), most)),
  ] as const
  // The finest among them: a month has a place of its own beside years.
  const finest = curves.reduce((a, b) =>
    periodsPerYear(b.indicator.frequency) > periodsPerYear(a.indicator.frequency) ? b : a,
  )
  const points = curves.flatMap(({ indicator }) => indicator.points)
  const forecast = { ...finest.forecast, points: curves.flatMap((one) => one.forecast.points) }
  const spanning = { ...finest, forecast, indicator: { ...finest.indicator, points }, compare: [] }
  return { ...SIZE, domain, time: timeline(spanning) }
}
