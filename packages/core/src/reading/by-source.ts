import type { Cell } from './collected.js'

/** Whether two sources give a figure for the same period. */
export function twoSourcesAtOnce(cells: readonly Cell[], sameDates: readonly number[]): boolean {
  const seen = new Map<number, string>()
  for (const { period, source } of cells) {
    const dates = sameDates[period]!
    const earlier = seen.get(dates)
    if (dates >= 0 && earlier !== undefined && earlier !== source) return true
    seen.set(dates, source)
  }
  return false
}

/** What a series says of its sources, each once; looked up only where they are not those of the series before. */
export function sourceNames(): (cells: readonly Cell[]) => string {
  const known = new Map<string, string>()
  let latest: readonly Cell[] = []
  let words = ''
  return (cells) => {
    let same = cells.length === latest.length
    for (let index = 0; same && index < cells.length; index += 1)
      same = cells[index]!.source === latest[index]!.source
    if (same) return words
    latest = cells
    const own = [...new Set(cells.map(({ source }) => source))]
    const key = own.join('\u0000')
    words =
      known.get(key) ??
      own
        .filter((text) => text !== '')
        .map((text, index, all) => withoutPublisher(text, all[index - 1] ?? ''))
        .join('; ')
    known.set(key, words)
    return words
  }
}

/** "DfE, Looked after" and "DfE, Children in need" are "DfE, Looked after; Children in need". */
function withoutPublisher(text: string, before: string): string {
  const [publisher = ''] = /^[^,:]*[,:] /.exec(text) ?? []
  return before.startsWith(publisher) ? text.slice(publisher.length) : text
}

export function splitBySource(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const parts = new Map<string, Cell[]>()
  for (const cell of cells) {
    const part = parts.get(cell.source)
    if (part) part.push(cell)
    else parts.set(cell.source, [cell])
  }
  return [...parts.values()]
}
