import { unsafeCSS } from 'lit'
import type { CSSResult } from 'lit'
import { elementStyles } from './element.styles.js'
import { tokenStyles } from './tokens.styles.js'

/** All of an element's style as one sheet: a browser takes on every sheet anew for each copy of an element. */
export function elementSheet(...own: readonly CSSResult[]): CSSResult {
  return unsafeCSS([tokenStyles, elementStyles, ...own].join(''))
}
