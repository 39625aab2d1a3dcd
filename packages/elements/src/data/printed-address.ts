import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Messages } from '../messages/messages.js'

/** Under a list of curves: where its figures were fetched from, as no link can be followed on paper. */
export function printedAddress(address: string, { figuresAt }: Messages): TemplateResult | typeof nothing {
  return address === '' ? nothing : html`<p class="printed">${figuresAt(address)}</p>`
}
