import type { TokenName } from '../theme/tokens.js'
import type { MarkName, TextRole } from './layout.types.js'

/** A colour by the name of its token; `verdict` is the verdict's own, or muted where it has earned none. */
export type Colour = TokenName | 'verdict'

/** How one kind of mark is drawn. Widths are in pixels; a mark without a stroke has none. */
export interface MarkLook {
  readonly fill?: Colour
  readonly stroke?: Colour
  readonly width?: number
  readonly dash?: string
  readonly cap?: 'round'
}

/** How one kind of text is set. `size` is in pixels at the usual text size; a halo keeps it off what it crosses. */
export interface TextLook {
  readonly fill: Colour
  readonly size: number
  readonly weight: 400 | 600 | 700
  readonly halo?: true
}

const IN_SVG: Readonly<Partial<Record<string, string>>> = {
  width: 'stroke-width',
  dash: 'stroke-dasharray',
  cap: 'stroke-linecap',
}

/** A look in the words of SVG, for a style sheet or as attributes. */
export function inSvg(look: MarkLook, colour: (name: Colour) => string): [name: string, said: string][] {
  return Object.entries(look).map(([name, said]) => [
    IN_SVG[name] ?? name,
    name in IN_SVG ? `${said}` : colour(said as Colour),
  ])
}

/** Dots are strokes of no length with round ends, so the width is the diameter. */
export const dot = (width: number): MarkLook => ({ stroke: 'actual', width, cap: 'round' })

/** How the marks of a curve look: the style sheet and the pictures made without a page are both read from here. */
export const MARKS: Readonly<Record<MarkName, MarkLook>> = {
  range: { fill: 'range' },
  /** Everybody else, where one is held against them. */
  rest: { stroke: 'axis', width: 0.75 },
  'range-edge': { stroke: 'axis', width: 1 },
  grid: { stroke: 'grid', width: 1 },
  zero: { stroke: 'axis', width: 1.5 },
  boundary: { stroke: 'axis', width: 1 },
  rule: { stroke: 'axis', width: 1 },
  leader: { stroke: 'axis', width: 1, dash: '1 4', cap: 'round' },
  target: { stroke: 'target', width: 1.5, dash: '10 3 2 3' },
  'comparator-1': { stroke: 'axis', width: 1.5 },
  'comparator-2': { stroke: 'axis', width: 1.5, dash: '1 3', cap: 'round' },
  'comparator-3': { stroke: 'axis', width: 1.5, dash: '4 3' },
  'target-bars': { stroke: 'target', width: 2 },
  earlier: { stroke: 'forecast', width: 1, dash: '2 4' },
  'scenario-1': { stroke: 'forecast', width: 2, dash: '2 3' },
  'scenario-2': { stroke: 'forecast', width: 2, dash: '10 3 2 3' },
  forecast: { stroke: 'forecast', width: 2, dash: '6 4' },
  'forecast-points': { fill: 'surface', stroke: 'forecast', width: 1.5 },
  history: { stroke: 'actual', width: 2 },
  since: { stroke: 'actual', width: 3 },
  'history-points': dot(6),
  'since-points': dot(8),
  'lone-points': dot(8),
  'latest-point': dot(10),
  'provisional-points': { fill: 'surface', stroke: 'actual', width: 2.5 },
  'whisker-halo': { stroke: 'surface', width: 3.25 },
  whisker: { stroke: 'actual', width: 1.25 },
  bracket: { stroke: 'verdict', width: 2 },
  'symbol-box': { stroke: 'muted', width: 1 },
  'note-range': { stroke: 'muted', width: 2 },
  'note-mark': { fill: 'surface', stroke: 'muted', width: 1.25 },
}

export const TEXTS: Readonly<Record<TextRole, TextLook>> = {
  /** Of a picture that leaves its page. */
  title: { fill: 'text', size: 18, weight: 700 },
  tick: { fill: 'muted', size: 13, weight: 400 },
  strip: { fill: 'muted', size: 13, weight: 400 },
  symbol: { fill: 'muted', size: 13, weight: 400 },
  label: { fill: 'forecast', size: 14, weight: 600, halo: true },
  'label-strong': { fill: 'actual', size: 14, weight: 700, halo: true },
  gap: { fill: 'verdict', size: 14, weight: 400, halo: true },
  'target-label': { fill: 'target', size: 14, weight: 400, halo: true },
  comparator: { fill: 'muted', size: 14, weight: 400, halo: true },
  'note-number': { fill: 'text', size: 12, weight: 600 },
}
