import { unprotected } from './unprotected.js'

/** Gives the same text kept once and as a copy: a slice would hold the whole table in memory. */
export type TextKeeper = (text: string) => string

export function textKeeper(): TextKeeper {
  const copies = new Map<string, string>()
  return (text) => {
    let own = copies.get(text)
    if (own === undefined) {
      const flat = text.split('').join('')
      copies.set(flat, (own = unprotected(flat)))
    }
    return own
  }
}
