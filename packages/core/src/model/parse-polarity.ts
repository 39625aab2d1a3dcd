import type { Polarity } from './indicator.js'

/** Which way is better, as people write it; the Department for Education writes High, Low and a hyphen for none. */
const SPELLINGS: Readonly<Record<string, Polarity>> = {
  higher: 'higher',
  high: 'higher',
  lower: 'lower',
  low: 'lower',
  none: 'none',
  '-': 'none',
}

/** Null for what is none of these: a misspelt direction must never pass for none. */
export function parsePolarity(text: string): Polarity | null {
  const key = text.trim().toLowerCase()
  return Object.hasOwn(SPELLINGS, key) ? SPELLINGS[key]! : null
}
