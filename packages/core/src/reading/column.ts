import { headerWords } from './column-roles.js'
import type { Role } from './column-roles.js'
import type { Header } from './find-header.js'

/** Rows that say what a column is; only a column empty in all of them is looked at further down. */
export const FIRST = 300

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
  return parts.map((own, at) => {
    const plain = own.join(' | ')
    const times = (seen.get(plain) ?? 0) + 1
    seen.set(plain, times)
    // Two columns of one name are told apart as a spreadsheet would: "LA_Noinf", "LA_Noinf (2)".
    const name = times > 1 && plain !== '' ? `${plain} (${times})` : plain
    const filled = (some: typeof rows): string[] =>
      some.map((cells) => (cells[at] ?? '').trim()).filter((cell) => cell !== '')
    const first = filled(rows.slice(0, FIRST))
    const cells = first.length > 0 ? first : filled(rows)
    return { at, name, words: headerWords(name), parts: own, owned: owned[at]!, cells, role: null }
  })
}
