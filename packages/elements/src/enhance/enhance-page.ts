import { enhanceTables } from './enhance-tables.js'

/** Bare tables wait for the whole page; a script that comes later finds them there already. */
export function enhancePage(): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => enhanceTables(document), { once: true })
  else enhanceTables(document)
}
