import { LINE_PITCH } from './gutter-labels.js'
import type { TextMark } from './layout.types.js'
import { round } from './paths.js'
import type { Plot } from './plot.js'
import { textMark } from './text-mark.js'

/** Where the words begin, right of the plot. */
const ASIDE = 12

/** A label moved further than this from its own height is led back to it by a line. */
const LED = 6

/** The labels beside the plot, with a line to what each names where that ends earlier or at another height. */
export function gutterTexts({ gutter, right, sizes, x }: Plot): {
  readonly texts: readonly TextMark[]
  readonly leaders: string
} {
  const line = sizes.label * LINE_PITCH
  return {
    texts: gutter.flatMap(({ role, lines, middle }) =>
      lines.map((content, index) => {
        const height = middle + (index - (lines.length - 1) / 2) * line + sizes.label * 0.35
        return textMark(role, content, right + ASIDE, height)
      }),
    ),
    leaders: gutter
      .map(({ role, wanted, middle, period }) => {
        const from = period ? x(period) + 8 : right
        const isLed = Math.abs(middle - wanted) > LED
        return role === 'gap' || (from > right - ASIDE && !isLed)
          ? ''
          : `M${round(Math.min(from, right + 2))},${round(wanted)}H${round(right + 2)}${isLed ? `L${round(right + ASIDE - 3)},${round(middle)}` : ''}`
      })
      .join(''),
  }
}
