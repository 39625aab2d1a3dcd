import type { Reading } from './readings.js'

/** Every kind of line, area or dot a chart is made of; the theme says how each looks. */
export type MarkName =
  | 'range'
  | 'range-edge'
  | 'grid'
  | 'zero'
  | 'boundary'
  | 'break'
  | 'target'
  | 'comparator-1'
  | 'comparator-2'
  | 'comparator-3'
  | 'forecast'
  | 'history'
  | 'history-points'
  | 'lone-points'
  | 'since'
  | 'since-points'
  | 'latest-point'
  | 'bracket'
  | 'symbol-box'
  | 'small-history'
  | 'small-forecast'
  | 'small-since'
  | 'small-points'
  | 'small-latest'

/** One path, ready to draw. Dots are strokes of no length with round ends: one path however many. */
export interface PathMark {
  readonly mark: MarkName
  readonly d: string
}

export type TextRole =
  'title' | 'tick' | 'strip' | 'label' | 'label-strong' | 'gap' | 'target-label' | 'comparator' | 'symbol'

export interface TextMark {
  readonly role: TextRole
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** A picture as data: marks from back to front, then texts. Plain JSON. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly paths: readonly PathMark[]
  readonly texts: readonly TextMark[]
  /** What is said at each period, for pointer and keys; none on a picture that is not read so. */
  readonly readings: readonly Reading[]
  readonly plotTop: number
  readonly plotBottom: number
}
