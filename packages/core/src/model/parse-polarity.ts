import { POLARITIES } from './better-sign.js'
import type { Polarity } from './indicator.js'

/**
 * Which way is better, as people write it; the Department for Education writes High, Low and a hyphen for none. Null for what is
 * none of these: a misspelt direction must never pass for none.
 */
export function parsePolarity(text: string): Polarity | null {
  const written = text
    .trim()
    .toLowerCase()
    .replace(/^(high|low)$/, '$1er')
    .replace(/^-$/, 'none')
  return POLARITIES.find((polarity) => polarity === written) ?? null
}
