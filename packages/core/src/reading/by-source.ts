import type { Cell } from './collected.js'
import { grouped } from './grouped.js'

/** Whether two sources give a figure for the same period. */
export function twoSourcesAtOnce(cells: readonly Cell[], datesOf: readonly string[]): boolean {
  return [...grouped(cells, ({ period }) => datesOf[period]!)].some(
    ([dates, same]) => dates !== '' && same.some(({ source }) => source !== same[0]!.source),
  )
}

/** What a series says of its sources, each once. */
export function sourceNames(cells: readonly Cell[]): string {
  return [...new Set(cells.map(({ source }) => source))]
    .filter((text) => text !== '')
    .reduce((said, text, at, all) => (at > 0 ? `${said}; ${withoutPublisher(text, all[at - 1]!)}` : text), '')
}

/** "DfE, Looked after" and "DfE, Children in need" are "DfE, Looked after; Children in need". */
function withoutPublisher(text: string, before: string): string {
  const [publisher = ''] = /^[^,:]*[,:] /.exec(text) ?? []
  return before.startsWith(publisher) ? text.slice(publisher.length) : text
}
