import { whySentences } from '@oba/core'
import type { CurveCatalogue, Curve } from '@oba/core'
import { html } from 'lit'
import type { TemplateResult } from 'lit'
import { rulesBeside } from '../rules/rules-offered.js'

/**
 * The verdict explained, a sentence a step, and beside it the named rules an author asks for. Made when a
 * reader asks for it: the forecasts that would have been made earlier on are worked out here, and no page
 * needs them at once.
 */
export function why(curve: Curve, words: CurveCatalogue, rules: string): TemplateResult {
  const beside = rulesBeside(curve, rules, words)
  return html`<div class="why" id="why">
    <ol>
      ${whySentences(curve, words).map((sentence) => html`<li>${sentence}</li>`)}
    </ol>
    ${
      beside &&
      html`<div class="story">
        ${beside.about}
        <ul>
          ${beside.answers.map(({ rule, says }) => html`<li><b>${rule}.</b> ${says}</li>`)}
        </ul>
      </div>`
    }
  </div>`
}
