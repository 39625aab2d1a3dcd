import { claimDisagrees, claimWarning, readClaim } from '@oba/core'
import type { Curve, Note } from '@oba/core'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Messages } from '../messages/messages.js'
import { storySectionOf } from './story-sections.js'

/** Where a story declares what the curve is doing, and the data say otherwise: a warning, on paper too. */
export function claimNotice(
  curve: Curve,
  notes: readonly Note[],
  { claim }: Messages,
): TemplateResult | typeof nothing {
  const said = notes.find((note) => storySectionOf(note) === 'claim')
  const differs = said && claimDisagrees(readClaim(said.text)!, curve)
  return differs ? html`<p class="notice">⚠ ${claimWarning(differs, claim)}</p>` : nothing
}
