import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { CompareMessages } from '../messages/compare-messages.js'
import type { Compared } from './compared.js'

/** A name, and for whoever does not see the frame around the page's own area that it is that. */
export function saidName({ name, own }: Compared, { ownArea }: CompareMessages): string | TemplateResult {
  return own ? html`${name} <span class="heard">${ownArea}</span>` : name
}
