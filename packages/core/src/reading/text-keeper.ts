import { unprotected } from './unprotected.js'

export interface TextKeeper {
  /** The same text, kept once and as a copy. */
  readonly copy: (text: string) => string
  /** The trimmed copy of the cell of a row; empty where there is no such column. */
  readonly cell: (cells: readonly string[], column: number) => string
}

/**
 * Keeps every text once, as a copy: a slice would hold the whole table in memory. Areas and periods come
 * in the same order again and again, so what followed last time is tried before anything is looked up.
 */
export function textKeeper(): TextKeeper {
  const copies = new Map<string, string>()
  const copy = (text: string): string => {
    if (text === '') return text
    let own = copies.get(text)
    if (own === undefined) {
      const flat = text.split('').join('')
      copies.set(flat, (own = unprotected(flat)))
    }
    return own
  }
  const lastRaw: string[] = []
  const lastOwn: string[] = []
  const followers: Map<string, string>[] = []
  return {
    copy,
    cell: (cells, column) => {
      if (column < 0) return ''
      const raw = cells[column] ?? ''
      if (raw === lastRaw[column]) return lastOwn[column]!
      const follower = (followers[column] ??= new Map())
      const before = lastOwn[column] ?? ''
      let own = follower.get(before)
      if (own !== raw) follower.set(before, (own = copy(raw.trim())))
      lastRaw[column] = raw
      lastOwn[column] = own
      return own
    },
  }
}
