import { indicatorFigure } from '@oba/core'
import type { CurveCatalogue, Curve, Period } from '@oba/core'
import type { Messages } from '../messages/messages.js'
import { gutterLabels } from './gutter-labels.js'
import type { GutterLabel } from './gutter-labels.js'
import { textWidth } from './text-width.js'
import { timeline } from './timeline.js'
import type { Timeline } from './timeline.js'
import { valueAxis } from './value-axis.js'

/** What a chart has to fit, and in whose words. `scale` is the reader's text size over 16 pixels. */
export interface Frame {
  readonly width: number
  /** As high as suits the width, unless said. */
  readonly height?: number
  readonly scale: number
  readonly words: CurveCatalogue
  readonly messages: Messages
}

/** Where everything goes: the plot's edges, and the place of every period and value. */
export interface Plot {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly narrow: boolean
  readonly scale: number
  readonly sizes: { readonly tick: number; readonly label: number }
  readonly x: (period: Period) => number
  readonly y: (value: number) => number
  readonly valueTicks: readonly { readonly value: number; readonly text: string }[]
  readonly gutter: readonly GutterLabel[]
  readonly time: Timeline
}

/** Under this width only values are written beside the plot, and the sentence carries the rest. */
const NARROW = 420

/** Keeps the first and last dots off the plot's edges. */
const INSET = 10

export function plot(curve: Curve, { width, height, scale, words, messages }: Frame): Plot {
  const narrow = width < NARROW * Math.max(scale, 1)
  const sizes = { tick: 13 * scale, label: 14 * scale }
  const hasSymbols = [...curve.indicator.points, ...(curve.predecessor?.points ?? [])].some(
    (point) => point.symbol && point.value === null,
  )
  const signs = hasSymbols ? 18 * scale : 0
  const suits = narrow ? clamp(220, width * 0.72, 280) : clamp(240, width * 0.44, 400)
  const outer = height === undefined ? suits : height - signs
  const top = (narrow ? 12 : 28) * scale
  const bottom = outer - 24 * scale
  const axis = valueAxis(curve, top + 6, bottom)
  const tickUnit = { unit: curve.indicator.unit, decimals: axis.decimals }
  const valueTicks = axis.ticks.map((value) => ({ value, text: indicatorFigure(value, tickUnit, words) }))
  const left = Math.max(...valueTicks.map((tick) => textWidth(tick.text, sizes.tick))) + 12
  const full = gutterLabels(curve, words, messages, narrow)
  const room = (labels: readonly GutterLabel[]): number =>
    Math.max(
      0,
      ...labels.flatMap((label) => label.lines.map((line) => textWidth(line, sizes.label, 'bold'))),
    ) + (narrow ? 20 : 34)
  // Words that would take more than this of the picture give way to values alone; the sentence carries the rest.
  const gutter = room(full) <= width * 0.3 ? full : gutterLabels(curve, words, messages, true)
  const right = width - (narrow ? Math.max(room(gutter), 44 * scale) : room(gutter))

  const time = timeline(curve)
  const [start, end] = [left + INSET, right - INSET]
  return {
    width,
    height: Math.ceil(outer + signs),
    left,
    right,
    top,
    bottom,
    narrow,
    scale,
    sizes,
    x: (period) =>
      time.last === 0 ? (start + end) / 2 : start + ((end - start) * time.step(period)) / time.last,
    y: (value) => axis.scale(value),
    valueTicks,
    gutter,
    time,
  }
}

function clamp(least: number, value: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
