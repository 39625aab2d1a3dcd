import type { Cell } from './collected.js'
import { onceForSame } from './once-for-same.js'

/** Whether two sources give a figure for the same period. */
export function twoSourcesAtOnce(cells: readonly Cell[], sameDates: readonly number[]): boolean {
  const seen = new Map<number, string>()
  return cells.some(({ period, source }) => {
    const dates = sameDates[period]!
    const earlier = seen.get(dates)
    seen.set(dates, source)
    return dates >= 0 && earlier !== undefined && earlier !== source
  })
}

/** What a series says of its sources, each once. */
export function sourceNames(): (cells: readonly Cell[]) => string {
  return onceForSame(
    ({ source }) => source,
    (sources) =>
      [...new Set(sources)]
        .filter((text) => text !== '')
        .map((text, index, all) => withoutPublisher(text, all[index - 1] ?? ''))
        .join('; '),
  )
}

/** "DfE, Looked after" and "DfE, Children in need" are "DfE, Looked after; Children in need". */
function withoutPublisher(text: string, before: string): string {
  const [publisher = ''] = /^[^,:]*[,:] /.exec(text) ?? []
  return before.startsWith(publisher) ? text.slice(publisher.length) : text
}
