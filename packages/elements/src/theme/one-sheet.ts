import { unsafeCSS } from 'lit'
import type { CSSResult } from 'lit'

/** Style sheets as one: a browser takes every sheet of an element anew for each of its copies. */
export function oneSheet(...sheets: readonly CSSResult[]): CSSResult {
  return unsafeCSS(sheets.join(''))
}
