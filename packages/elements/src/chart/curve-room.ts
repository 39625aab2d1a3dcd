import type { Curve, Indicator } from '@oba/core'
import { annotations } from './annotations.js'
import type { Annotation } from './annotations.js'
import { endLabels } from './end-labels.js'
import type { EndLabel } from './end-labels.js'
import type { Frame } from './frame.js'
import { gutterLabels } from './gutter-labels.js'
import type { GutterLabel } from './gutter-labels.js'
import { symbolPoints } from './symbol-points.js'
import { timeline } from './timeline.js'
import type { Timeline } from './timeline.js'
import { valueAxis } from './value-axis.js'
import type { ValueAxis } from './value-axis.js'

/** What a picture takes of its page, and what it names: enough for one that nobody sees yet. */
export interface Room {
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly narrow: boolean
  readonly sizes: { readonly tick: number; readonly label: number }
  readonly top: number
  readonly bottom: number
  readonly axis: ValueAxis
  readonly time: Timeline
  /** Every label there could be: those `gutter` does not show are for the key. */
  readonly labels: readonly EndLabel[]
  readonly gutter: readonly GutterLabel[]
  readonly annotations: readonly Annotation[]
  readonly behind: readonly Indicator[]
}

/** Under this width only values are written beside the plot, and the sentence carries the rest. */
const NARROW = 420

/** From a row of the strip above the plot to the next, at the usual text size. */
export const STRIP_ROW = 17

/** Room above the highest value of the axis, for its dot. */
export const AXIS_INSET = 6

/** A row under the axis: of signs, or of where the axis starts. */
const ROW = 20

/** The most a label beside the plot may take of the picture, and what it may always take. */
const GUTTER = { share: 0.26, least: 120 }

/** Between the plot, the words beside it and the edge. */
export const GUTTER_EDGES = 18

export function curveRoom(curve: Curve, frame: Frame): Room {
  const { width, scale, behind = [] } = frame
  const narrow = width < NARROW * Math.max(scale, 1)
  const sizes = { tick: 13 * scale, label: 14 * scale }
  const placed = annotations(curve, frame.notes)
  const notesRow = placed.length > 0 ? 22 * scale : 0
  const top = (28 + (curve.predecessor && !narrow ? STRIP_ROW : 0)) * scale + notesRow
  const signs = symbolPoints(curve).length > 0 ? ROW * scale : 0
  const foot = (frame.axis ?? 'zero') === 'zero' ? 0 : ROW * scale
  const suits =
    (narrow ? clamp(220, width * 0.72, 280) : clamp(240, width * 0.44, 400)) + Math.max(scale - 1, 0) * 80
  const outer = frame.height === undefined ? suits : frame.height - notesRow - signs - foot
  const bottom = outer + notesRow - 24 * scale
  const axis = valueAxis(curve, top + AXIS_INSET, bottom, frame)
  const time = timeline(curve)
  const labels = endLabels(curve, frame)
  // In the middle of the plot the bracket and the range stand alone: the sentences and the key have their words.
  const named = labels.filter(
    ({ mark, period }) => (mark !== 'bracket' && mark !== 'range') || time.step(period!) === time.last,
  )
  const gutter = gutterLabels(named, {
    room: narrow ? null : Math.max(width * GUTTER.share, GUTTER.least * scale) - GUTTER_EDGES,
    fontSize: sizes.label,
    top,
    bottom,
    y: axis.scale,
  })
  const height = Math.ceil(outer + notesRow + signs + (axis.lowest > 0 ? foot : 0))
  return {
    ...{ width, height, scale, narrow, sizes, top, bottom, axis, time, labels, gutter, behind },
    annotations: placed,
  }
}

function clamp(least: number, value: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
