import type { Cell } from './collected.js'

/** Whether two sources give a figure for the same period. */
export function twoSourcesAtOnce(cells: readonly Cell[], sameDates: readonly number[]): boolean {
  const first = cells[0]!.source
  if (cells.every(({ source }) => source === first)) return false
  const seen = new Map<number, number>()
  for (const { period, source } of cells) {
    const dates = sameDates[period]!
    const earlier = seen.get(dates)
    if (dates >= 0 && earlier !== undefined && earlier !== source) return true
    seen.set(dates, source)
  }
  return false
}

/** What a series says of its sources, each once; made once for all the series with the same ones. */
export function sourceNames(sources: readonly string[]): (cells: readonly Cell[]) => string {
  const known = new Map<string, string>()
  return (cells) => {
    const first = cells[0]!.source
    if (cells.every(({ source }) => source === first)) return sources[first]!
    const own = [...new Set(cells.map(({ source }) => source))]
    const key = own.join()
    let words = known.get(key)
    if (words === undefined)
      known.set(
        key,
        (words = own
          .map((number) => sources[number]!)
          .filter((text) => text !== '')
          .map((text, index, all) => withoutPublisher(text, all[index - 1] ?? ''))
          .join('; ')),
      )
    return words
  }
}

/** "DfE, Looked after" and "DfE, Children in need" are "DfE, Looked after; Children in need". */
function withoutPublisher(text: string, before: string): string {
  const [publisher = ''] = /^[^,:]*[,:] /.exec(text) ?? []
  return before.startsWith(publisher) ? text.slice(publisher.length) : text
}

export function splitBySource(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const parts = new Map<number, Cell[]>()
  for (const cell of cells) {
    const part = parts.get(cell.source)
    if (part) part.push(cell)
    else parts.set(cell.source, [cell])
  }
  return [...parts.values()]
}
