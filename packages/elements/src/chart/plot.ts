import { indicatorFigure, periodsPerYear } from '@oba/core'
import type { CurveCatalogue, Curve, Indicator, Note, Period, Point } from '@oba/core'
import type { Messages } from '../messages/messages.js'
import { annotations } from './annotations.js'
import type { Annotation } from './annotations.js'
import { breakMarks } from './break-marks.js'
import { symbolPoints } from './symbol-points.js'
import type { BreakMark } from './break-marks.js'
import { endLabels } from './end-labels.js'
import type { EndLabel } from './end-labels.js'
import { gutterLabels } from './gutter-labels.js'
import type { GutterLabel } from './gutter-labels.js'
import { periodTicks, yearStarts } from './period-ticks.js'
import type { PeriodTick } from './period-ticks.js'
import { curveRuns } from './curve-runs.js'
import type { PlacedPoint } from './paths.js'
import { textWidth } from './text-width.js'
import { timeline } from './timeline.js'
import type { Timeline } from './timeline.js'
import { valueAxis } from './value-axis.js'
import type { AxisOptions } from './value-axis.js'

/** What a chart has to fit, and in whose words. `scale` is the reader's text size over 16 pixels. */
export interface Frame extends AxisOptions {
  readonly width: number
  /** As high as suits the width, unless said. */
  readonly height?: number
  readonly scale: number
  readonly words: CurveCatalogue
  readonly messages: Messages
  /** What is said at the picture; notes without a place in it are left out. */
  readonly notes?: readonly Note[]
  /** The same indicator elsewhere, thin and grey behind everything: what one is held against. */
  readonly behind?: readonly Indicator[]
}

/** Where everything goes: the plot's edges, and the place of every period and value. */
export interface Plot {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  /** Where the strip above the plot begins. */
  readonly stripTop: number
  readonly top: number
  readonly bottom: number
  readonly narrow: boolean
  readonly scale: number
  readonly sizes: { readonly tick: number; readonly label: number }
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
  /** The greatest. */
  readonly highest: number
  readonly valueTicks: readonly { readonly value: number; readonly text: string }[]
  readonly periodTicks: readonly PeriodTick[]
  /** Where a short line marks a period under the axis. */
  readonly tickMarks: readonly number[]
  /** Every label there could be: those `gutter` does not show are for the key. */
  readonly labels: readonly EndLabel[]
  readonly gutter: readonly GutterLabel[]
  readonly annotations: readonly Annotation[]
  readonly breaks: readonly BreakMark[]
  readonly behind: readonly Indicator[]
  readonly time: Timeline
}

/** Under this width only values are written beside the plot, and the sentence carries the rest. */
const NARROW = 420

/** From a row of the strip above the plot to the next, at the usual text size. */
export const STRIP_ROW = 17

/** Room above the highest value of the axis, for its dot. */
export const AXIS_INSET = 6

/** A row under the axis: of signs, or of where the axis starts. */
const ROW = 20

/** Keeps the first and last dots off the plot's edges. */
const INSET = 10

/** The most a label beside the plot may take of the picture, and what it may always take. */
const GUTTER = { share: 0.26, least: 120, edges: 18 }

export function plot(curve: Curve, frame: Frame): Plot {
  const { width, scale, words } = frame
  const narrow = width < NARROW * Math.max(scale, 1)
  const sizes = { tick: 13 * scale, label: 14 * scale }
  const placed = annotations(curve, frame.notes ?? [])
  const notesRow = placed.length > 0 ? 22 * scale : 0
  const top = (28 + (curve.predecessor && !narrow ? STRIP_ROW : 0)) * scale + notesRow
  const signs = symbolPoints(curve).length > 0 ? ROW * scale : 0
  const foot = (frame.axis ?? 'zero') === 'zero' ? 0 : ROW * scale
  const suits =
    (narrow ? clamp(220, width * 0.72, 280) : clamp(240, width * 0.44, 400)) + Math.max(scale - 1, 0) * 80
  const outer = frame.height === undefined ? suits : frame.height - notesRow - signs - foot
  const bottom = outer + notesRow - 24 * scale
  const axis = valueAxis(curve, top + AXIS_INSET, bottom, frame)
  const tickUnit = { unit: curve.indicator.unit, decimals: axis.decimals }
  const valueTicks = axis.ticks.map((value) => ({ value, text: indicatorFigure(value, tickUnit, words) }))
  const left = Math.max(...valueTicks.map((tick) => textWidth(tick.text, sizes.tick))) + 12

  const time = timeline(curve)
  const labels = endLabels(curve, frame)
  const room = Math.max(width * GUTTER.share, GUTTER.least * scale) - GUTTER.edges
  // In the middle of the plot the bracket and the range stand alone: the sentences and the key have their words.
  const named = labels.filter(
    ({ mark, period }) => (mark !== 'bracket' && mark !== 'range') || time.step(period!) === time.last,
  )
  const gutter = gutterLabels(named, {
    room: narrow ? null : room,
    fontSize: sizes.label,
    top,
    bottom,
    y: axis.scale,
  })
  const widest = Math.max(
    0,
    ...gutter.flatMap((label) => label.lines.map((line) => textWidth(line, sizes.label, 'bold'))),
  )
  const right = width - Math.max(widest + GUTTER.edges, narrow ? 44 * scale : INSET)

  const [start, end] = [left + INSET, right - INSET]
  const step = time.last === 0 ? end - start : (end - start) / time.last
  const xOfStep = (at: number): number => (time.last === 0 ? (start + end) / 2 : start + at * step)
  const x = (period: Period): number => xOfStep(time.step(period))
  const ticks = periodTicks(
    time.periods,
    { x, fontSize: sizes.tick, perYear: periodsPerYear(curve.indicator.frequency), words },
    [curveRuns(curve).latest?.period, curve.forecast.until, time.periods[0]],
  )
  return {
    ...{
      width,
      height: Math.ceil(outer + notesRow + signs + (axis.lowest > 0 ? foot : 0)),
      left,
      right,
      top,
      bottom,
    },
    stripTop: 8 * scale,
    ...{ narrow, scale, sizes, x, step, time, labels, gutter, valueTicks, annotations: placed },
    xAt: (day) => xOfStep(Math.min(Math.max(time.at(day), 0), time.last)),
    y: axis.scale,
    place: ({ period, value }) => ({ x: x(period), y: value === null ? null : axis.scale(value) }),
    lowest: axis.lowest,
    highest: axis.highest,
    breaks: breakMarks(curve, x),
    behind: frame.behind ?? [],
    periodTicks: ticks,
    tickMarks: yearStarts(time.periods, periodsPerYear(curve.indicator.frequency)).map(x),
  }
}

function clamp(least: number, value: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
