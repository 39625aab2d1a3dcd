import { headerWords } from './column-roles.js'
import type { Role } from './column-roles.js'
import type { Header } from './find-header.js'

/** Rows that say what a column is; only a column empty in all of them is looked at more closely. */
export const FIRST = 300

/** A prime, so that they are from all over the table, in no step its groups have: one may begin with all its ages and go on with words. */
const STEP = 7919

/** A column of a table whose layout is being found. */
export interface Column {
  readonly at: number
  name: string
  readonly words: string
  /** The parts of a header of several rows, from the top down. */
  readonly parts: readonly string[]
  /** Whether it has a header cell of its own, and not only one stretched from its left. */
  readonly owned: boolean
  /** What stands in it, blank cells left out. */
  readonly cells: readonly string[]
  role: Role | null
}

export function columnsOf({ parts, owned }: Header, rows: readonly (readonly string[])[]): readonly Column[] {
  const seen = new Map<string, number>()
  const spread = rows.filter((_, row) => (row * STEP) % rows.length < FIRST)
  return parts.map((own, at) => {
    const plain = own.join(' | ')
    const times = (seen.get(plain) ?? 0) + 1
    seen.set(plain, times)
    // Two columns of one name are told apart as a spreadsheet would: "LA_Noinf", "LA_Noinf (2)".
    const name = times > 1 && plain !== '' ? `${plain} (${times})` : plain
    const filled = (from: typeof rows): string[] => from.map((cells) => cells[at] ?? '').filter(Boolean)
    const some = filled(spread)
    const cells = some.length > 0 ? some : filled(rows)
    return { at, name, words: headerWords(name), parts: own, owned: owned[at]!, cells, role: null }
  })
}
