import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Messages } from '../messages/messages.js'

/** For whoever meets such a chart for the first time; an author’s own link or words stand in its place. */
export function howToRead({ howToRead, howToReadIt }: Messages, isNear: boolean): TemplateResult {
  return html`<slot name="how-to-read" class="how">
    <details>
      <summary>${howToRead}</summary>
      <ul>
        ${isNear ? howToReadIt.map((sentence) => html`<li>${sentence}</li>`) : nothing}
      </ul>
    </details>
  </slot>`
}
