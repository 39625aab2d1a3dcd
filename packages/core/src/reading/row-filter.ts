import { problem } from './problem-words.js'
import type { Problem } from './problem.js'

export interface RowFilter {
  /** The columns it looks at, which no longer break anything down. */
  readonly columns: readonly number[]
  readonly keeps: (cells: readonly string[]) => boolean
  /** Says what was asked for and never found. */
  readonly finish: () => void
}

/** Keeps the rows that say what the caller asks for, column by column; capitals do not matter. */
export function rowFilter(
  names: readonly string[],
  filter: Readonly<Record<string, string>>,
  problems: Problem[],
): RowFilter {
  const asked = Object.entries(filter).flatMap(([name, wanted]) => {
    const column = names.findIndex((own) => own.toLowerCase() === name.trim().toLowerCase())
    if (column < 0)
      problems.push(
        problem('no-such-column', null, name, { found: names.filter((own) => own !== '').join(', ') }),
      )
    return column < 0
      ? []
      : [{ column, name, wanted: wanted.trim().toLowerCase(), seen: new Set<string>(), found: false }]
  })
  return {
    columns: asked.map(({ column }) => column),
    keeps: (cells) =>
      asked.every((one) => {
        const text = (cells[one.column] ?? '').trim()
        if (one.seen.size < 12) one.seen.add(text)
        const same = text.toLowerCase() === one.wanted
        if (same) one.found = true
        return same
      }),
    finish: () => {
      for (const { name, wanted, seen, found } of asked) {
        if (!found)
          problems.push(problem('no-match', null, name, { value: wanted, found: [...seen].join(', ') }))
      }
    },
  }
}
