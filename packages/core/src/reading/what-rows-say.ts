import type { TextKeeper } from './text-keeper.js'

/** What some columns say together, each text in its place. */
interface Saying<T> {
  readonly texts: readonly string[]
  readonly means: T
  /** What followed it last time. */
  next: Saying<T> | undefined
}

/**
 * What a row means by some of its columns, worked out once for all rows that say the same in them. Most rows say what
 * the one above says, or, as areas and periods come in the same order again and again, what came after that before;
 * so these two are tried before anything is joined and looked up.
 *
 * @param columns a column below 0 says nothing
 */
export function whatRowsSay<T>(
  columns: readonly number[],
  keep: TextKeeper,
  meaning: (texts: readonly string[]) => T,
): (cells: readonly string[]) => T {
  const known = new Map<string, Saying<T>>()
  const says = (cells: readonly string[], saying: Saying<T> | undefined): boolean => {
    if (!saying) return false
    for (let index = 0; index < columns.length; index += 1)
      if (saying.texts[index] !== textIn(cells, columns[index]!)) return false
    return true
  }
  let latest: Saying<T> | undefined
  return (cells) => {
    if (says(cells, latest)) return latest!.means
    let own = latest?.next
    if (!own || !says(cells, own)) {
      // Pushed, since map would make lists of another kind once it runs often, and what takes them be compiled anew.
      const texts: string[] = []
      for (const column of columns) texts.push(keep(textIn(cells, column)))
      const key = texts.join('\u0000')
      own = known.get(key)
      if (!own) known.set(key, (own = { texts, means: meaning(texts), next: undefined }))
      if (latest) latest.next = own
    }
    latest = own
    return own.means
  }
}

/** Below 0 stands nothing, and is not looked for: it would be by name. */
export function textIn(cells: readonly string[], column: number): string {
  return column < 0 ? '' : (cells[column] ?? '')
}
