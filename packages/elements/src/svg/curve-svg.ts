import { curveParagraph, curveTitle } from '@oba/core'
import type { Curve } from '@oba/core'
import { curveLayout } from '../chart/curve-layout.js'
import type { Frame } from '../chart/frame.js'
import { verdictColour } from '../badge/verdict-colour.js'
import { english } from '../messages/english.js'
import { primaryTag } from '../messages/languages.js'
import { welsh } from '../messages/welsh.js'
import { coloursOf } from '../theme/scheme.js'
import type { Scheme } from '../theme/scheme.js'
import { layoutSvg } from './layout-svg.js'

/** What a picture made without a page has to be told. */
export interface CurveSvgOptions extends Omit<Partial<Frame>, 'words' | 'messages'> {
  /** Pixels across; 640 unless said. */
  readonly width?: number
  readonly scheme?: Scheme
  /** A language tag: "en" unless said, or "cy". */
  readonly locale?: string
}

/**
 * One curve as an SVG, the same picture the element draws, in Node or anywhere else: no page, no style
 * sheet, no script. Its title and its paragraph are inside it for those who do not see it, and any text
 * from data is escaped. What stands round the chart on a page (title, verdict, key, notes, table, source) is not
 * part of it.
 *
 * @example
 * const plans = curve(indicators[0], { polarity: 'lower', baselineUntil: '2016' })
 * writeFileSync('plans.svg', curveSvg(plans, { width: 640, scheme: 'print' }))
 */
export function curveSvg(curve: Curve, options: CurveSvgOptions = {}): string {
  const { width = 640, scale = 1, scheme = 'light', locale = 'en', ...frame } = options
  const { words, messages } = primaryTag(locale) === 'cy' ? welsh : english
  const colours = coloursOf(scheme)
  const layout = curveLayout(curve, { ...frame, width, scale, words, messages })
  return layoutSvg(layout, {
    colours: { ...colours, verdict: colours[verdictColour(curve.verdict)] },
    scale,
    title: curveTitle(curve, words),
    description: curveParagraph(curve, words),
  })
}
