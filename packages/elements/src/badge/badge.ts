import { html, svg } from 'lit'
import type { TemplateResult } from 'lit'
import type { Verdict } from '@oba/core'
import { ELLIPSIS, OUTLINES, badgeShape } from './badge-shapes.js'
import { verdictColour } from './verdict-colour.js'

/**
 * The verdict as a shape: the family by its outline, the case by its glyph, the evidence by its fill
 * and its bars. Colour only repeats what these say, where there is evidence. Beside words that say it too, so it is hidden
 * from assistive technology.
 */
export function badge(verdict: Verdict): TemplateResult {
  const { family, glyph, grade } = badgeShape(verdict)
  return html`<svg class="badge ${verdictColour(verdict)} ${grade}" viewBox="0 0 24 24" aria-hidden="true">
    <path class=${glyph === ELLIPSIS ? 'outline dashed' : 'outline'} d=${OUTLINES[family]}></path>
    <path class="glyph" d=${glyph}></path>
  </svg>`
}

/** Two bars beside the evidence words: both filled for strong, one for some, none for chance. */
export function evidenceBars(verdict: Verdict): TemplateResult {
  const grade = verdict.evidence?.grade ?? 'none'
  const filled = { none: 0, some: 1, strong: 2 }[grade]
  return html`<svg class="bars" width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
    ${[0, 1].map((bar) => svg`<rect class=${bar < filled ? 'filled' : 'empty'} x=${bar * 7 + 1} y="1" width="5" height="10"></rect>`)}
  </svg>`
}
