import type { Period } from '@oba/core'
import type { Annotation } from './annotations.js'

/** Every kind of line, area or dot a chart is made of; the theme says how each looks. */
export type MarkName =
  | 'rest'
  | 'range'
  | 'range-edge'
  | 'grid'
  | 'zero'
  | 'boundary'
  | 'rule'
  | 'leader'
  | 'target'
  | 'target-bars'
  | 'comparator-1'
  | 'comparator-2'
  | 'comparator-3'
  | 'earlier'
  | 'scenario-1'
  | 'scenario-2'
  | 'forecast'
  | 'forecast-points'
  | 'history'
  | 'history-points'
  | 'lone-points'
  | 'since'
  | 'since-points'
  | 'latest-point'
  | 'provisional-points'
  | 'whisker-halo'
  | 'whisker'
  | 'bracket'
  | 'symbol-box'
  | 'note-range'
  | 'note-mark'

/** The same in a picture as small as a word. */
export type SmallMarkName =
  'small-history' | 'small-forecast' | 'small-since' | 'small-points' | 'small-latest'

/** One path, ready to draw. Dots are strokes of no length with round ends: one path however many. */
export interface PathMark {
  readonly mark: MarkName | SmallMarkName
  readonly d: string
}

export type TextRole =
  | 'title'
  | 'tick'
  | 'strip'
  | 'label'
  | 'label-strong'
  | 'gap'
  | 'target-label'
  | 'comparator'
  | 'symbol'
  | 'note-number'

export interface TextMark {
  readonly role: TextRole
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** A kind of mark that the picture itself does not name. */
export interface KeyEntry {
  readonly mark: MarkName
  readonly text: string
}

/** A picture as data: marks from back to front, then texts. Plain JSON. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly paths: readonly PathMark[]
  readonly texts: readonly TextMark[]
  /** What is said at each period, for pointer and keys; none on a picture that is not read so. */
  readonly readings: readonly Reading[]
  /** What no label in the picture names: for a line of words under it. */
  readonly key: readonly KeyEntry[]
  /** The notes that have a place in the picture, by the numbers they have there. */
  readonly annotations: readonly Annotation[]
  readonly plotTop: number
  readonly plotBottom: number
}

/** A curve's picture, and the values its axis runs between: from the plot's bottom to `AXIS_INSET` under its top. */
export interface CurveLayout extends Layout {
  readonly ends: readonly [least: number, most: number]
}

/** What a reader is told at one period, by pointer or by key, and where the cursor stands. */
export interface Reading {
  readonly period: Period
  readonly x: number
  /** Height of the figure itself; null where there is none to ring. */
  readonly y: number | null
  readonly text: string
}
