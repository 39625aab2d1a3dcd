import { whySentences } from '@oba/core'
import type { CurveCatalogue, Curve } from '@oba/core'
import { html } from 'lit'
import type { TemplateResult } from 'lit'

/**
 * The verdict explained, a sentence a step. Made when a reader asks for it: the forecasts that would have
 * been made earlier on are worked out here, and no page needs them at once.
 */
export function why(curve: Curve, words: CurveCatalogue): TemplateResult {
  return html`<ol class="why" id="why">
    ${whySentences(curve, words).map((sentence) => html`<li>${sentence}</li>`)}
  </ol>`
}
