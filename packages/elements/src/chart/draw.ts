import { html, svg } from 'lit'
import type { TemplateResult } from 'lit'
import type { Layout } from './layout.types.js'

/**
 * A layout as SVG, hidden from assistive technology: the summary and the table beside it say
 * everything it shows. Colours and widths come from the chart's style sheet, by the marks' names.
 */
export function draw(layout: Layout, className: string): TemplateResult {
  return html`<svg
    class=${className}
    width=${layout.width}
    height=${layout.height}
    viewBox="0 0 ${layout.width} ${layout.height}"
    aria-hidden="true"
    focusable="false"
  >
    ${layout.paths.map((path) => svg`<path class=${path.mark} d=${path.d}></path>`)}
    ${layout.texts.map((text) => svg`<text class=${text.role} x=${text.x} y=${text.y} text-anchor=${text.anchor}>${text.text}</text>`)}
  </svg>`
}
