import { unprotected } from './unprotected.js'

/** Gives the same text, trimmed, kept once and as a copy: a slice would hold the whole table in memory. */
export type TextKeeper = (text: string) => string

export function textKeeper(): TextKeeper {
  const copies = new Map<string, string>()
  return (text) => {
    const plain = text.trim()
    let own = copies.get(plain)
    if (own === undefined) {
      const flat = plain.split('').join('')
      copies.set(flat, (own = unprotected(flat)))
    }
    return own
  }
}
