import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { QuadrantsMessages } from '../messages/quadrants-messages.js'

/** The star of a headline indicator or measure, and its place among them, which a screen reader hears in words. */
export function star(rank: number | null, { headline }: QuadrantsMessages): TemplateResult | typeof nothing {
  return rank === null ? nothing : html`<span role="img" aria-label=${headline(rank)}>★${rank || ''}</span>`
}
