import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { Messages } from '../messages/messages.js'

/** For whoever meets such a chart for the first time. */
export function howToRead({ howToRead, howToReadIt }: Messages): TemplateResult {
  return html`<details class="how">
    <summary>${howToRead}</summary>
    <ul>
      ${howToReadIt.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </details>`
}
