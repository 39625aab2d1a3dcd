import type { Layout, PathMark, TextMark } from '../chart/layout.types.js'
import { TEXTS, inSvg } from '../chart/looks.js'
import { ALL_MARKS } from '../chart/small-looks.js'
import type { Colour } from '../chart/looks.js'
import { element, escaped } from './svg-text.js'

export interface SvgDress {
  readonly colours: Readonly<Record<Colour, string>>
  /** The reader's text size over 16 pixels. */
  readonly scale: number
  readonly title: string
  readonly description: string
}

/** What a reader is likely to have where no page says which font. */
export const FONTS = 'Arial, Helvetica, sans-serif'

/** Marks on a sheet; its corner is at the marks' own origin unless said. */
export interface Sheet extends Pick<Layout, 'width' | 'height' | 'paths' | 'texts'> {
  readonly left?: number
  readonly top?: number
}

/**
 * A layout as one SVG that needs nothing else: every colour and width is an attribute, because a page's
 * policy may refuse styles and a report or an e-mail has no style sheet. One element a line.
 */
export function layoutSvg(sheet: Sheet, { colours, scale, title, description }: SvgDress): string {
  const { width, height, left = 0, top = 0, paths, texts } = sheet
  const lines = [
    element('title', {}, escaped(title)),
    element('desc', {}, escaped(description)),
    element('path', { d: `M${left},${top}H${left + width}V${top + height}H${left}z`, fill: colours.surface }),
    ...paths.map((mark) => path(mark, colours)),
    ...texts.map((mark) => text(mark, colours, scale)),
  ]
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'img',
    width,
    height,
    viewBox: `${left} ${top} ${width} ${height}`,
    direction: 'ltr',
    fill: 'none',
    'stroke-linejoin': 'round',
    'font-family': FONTS,
  }
  return `${element('svg', attributes, `\n${lines.join('\n')}\n`)}\n`
}

function path({ mark, d }: PathMark, colours: SvgDress['colours']): string {
  const look = inSvg(ALL_MARKS[mark], (name) => colours[name])
  return element('path', { d, ...Object.fromEntries(look) })
}

function text(
  { role, text: content, x, y, anchor }: TextMark,
  colours: SvgDress['colours'],
  scale: number,
): string {
  const { fill, size, weight, halo } = TEXTS[role]
  const attributes = {
    x,
    y,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-size': size * scale,
    'font-weight': weight === 400 ? undefined : weight,
    fill: colours[fill],
    ...(halo && { 'paint-order': 'stroke', stroke: colours.surface, 'stroke-width': 3 }),
  }
  return element('text', attributes, escaped(content))
}
