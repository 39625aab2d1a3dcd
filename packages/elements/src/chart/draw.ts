import { html, svg } from 'lit'
import type { TemplateResult } from 'lit'
import type { Layout } from './layout.types.js'
import { ringPath } from './paths.js'
import type { Reading } from './layout.types.js'

/**
 * A layout as SVG, hidden from assistive technology: the summary and the table beside it say
 * everything it shows. Colours and widths come from the chart's style sheet, by the marks' names.
 * `at` is the reading the reader's cursor is on.
 */
export function draw(layout: Layout, className: string, at: Reading | null = null): TemplateResult {
  return html`<svg
    class=${className}
    width=${layout.width}
    height=${layout.height}
    viewBox="0 0 ${layout.width} ${layout.height}"
    aria-hidden="true"
  >
    ${layout.paths.map((path) => svg`<path class=${path.mark} d=${path.d}></path>`)}
    ${layout.texts.map(
      (text) =>
        svg`<text class=${text.role} x=${text.x} y=${text.y} text-anchor=${text.anchor}>${text.text}</text>`,
    )}
    ${at && cursor(layout, at)}
  </svg>`
}

function cursor({ plotTop, plotBottom }: Layout, { x, y }: Reading): TemplateResult {
  return svg`<path class="cursor" d="M${x},${plotTop}V${plotBottom}"></path><path class="ring" d=${ringPath({ x, y }, 7)}></path>`
}
