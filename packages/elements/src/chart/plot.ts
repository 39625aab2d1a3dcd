import { indicatorFigure, periodsPerYear } from '@oba/core'
import type { Curve, CurveCatalogue, Period, Point } from '@oba/core'
import { breakMarks } from './break-marks.js'
import type { BreakMark } from './break-marks.js'
import { GUTTER_EDGES } from './curve-room.js'
import type { Room } from './curve-room.js'
import { curveRuns } from './curve-runs.js'
import type { PlacedPoint } from './paths.js'
import { periodTicks, yearStarts } from './period-ticks.js'
import type { PeriodTick } from './period-ticks.js'
import { textWidth } from './text-width.js'

/** Where everything goes: the plot's edges, and the place of every period and value. */
export interface Plot extends Room {
  readonly left: number
  readonly right: number
  /** Where the strip above the plot begins. */
  readonly stripTop: number
  readonly x: (period: Period) => number
  /** The place of a day that need not be the end of a period. */
  readonly xAt: (day: string) => number
  /** Pixels from one period to the next. */
  readonly step: number
  readonly y: (value: number) => number
  /** The place of a figure, or of its gap. */
  readonly place: (point: Point) => PlacedPoint
  /** The least value of the scale. */
  readonly lowest: number
  readonly valueTicks: readonly { readonly value: number; readonly text: string }[]
  readonly periodTicks: readonly PeriodTick[]
  /** Where a short line marks a period under the axis. */
  readonly tickMarks: readonly number[]
  readonly breaks: readonly BreakMark[]
}

/** Keeps the first and last dots off the plot's edges. */
const INSET = 10

export function plot(curve: Curve, room: Room, words: CurveCatalogue): Plot {
  const { width, scale, narrow, sizes, axis, time, gutter } = room
  const { unit, frequency } = curve.indicator
  const perYear = periodsPerYear(frequency)
  const tickUnit = { unit, decimals: axis.decimals }
  const valueTicks = axis.ticks.map((value) => ({ value, text: indicatorFigure(value, tickUnit, words) }))
  const left = Math.max(...valueTicks.map((tick) => textWidth(tick.text, sizes.tick))) + 12
  const widest = Math.max(
    0,
    ...gutter.flatMap((label) => label.lines.map((line) => textWidth(line, sizes.label, 'bold'))),
  )
  const right = width - Math.max(widest + GUTTER_EDGES, narrow ? 44 * scale : INSET)
  const [start, end] = [left + INSET, right - INSET]
  const step = time.last === 0 ? end - start : (end - start) / time.last
  const xOfStep = (at: number): number => (time.last === 0 ? (start + end) / 2 : start + at * step)
  const x = (period: Period): number => xOfStep(time.step(period))
  return {
    ...room,
    ...{ left, right, x, step, valueTicks },
    stripTop: 8 * scale,
    xAt: (day) => xOfStep(Math.min(Math.max(time.at(day), 0), time.last)),
    y: axis.scale,
    place: ({ period, value }) => ({ x: x(period), y: value === null ? null : axis.scale(value) }),
    lowest: axis.lowest,
    breaks: breakMarks(curve, x),
    periodTicks: periodTicks(time.periods, { x, width, fontSize: sizes.tick, perYear, words }, [
      curveRuns(curve).latest?.period,
      curve.forecast.until,
      time.periods[0],
    ]),
    tickMarks: yearStarts(time.periods, perYear).map(x),
  }
}
