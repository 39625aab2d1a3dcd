import { problem } from './problem-words.js'
import type { Problem } from './problem.js'

/** A column of the table, and the text in it that is asked for, in the words of whoever asks. */
export interface Asked {
  readonly column: number
  readonly name: string
  readonly wanted: string
}

export interface RowFilter {
  /** The columns it looks at no longer break anything down. */
  readonly asked: readonly Asked[]
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
  const asked = Object.entries(filter)
    .map(([name, wanted]) => ({
      column: names.findIndex((own) => isSame(own, name)),
      name: name.trim(),
      wanted: wanted.trim(),
      seen: new Set<string>(),
      found: false,
    }))
    .filter(({ column, name }) => {
      if (column >= 0) return true
      problems.push(problem('no-such-column', null, name, { found: names.filter(Boolean).join(', ') }))
      return false
    })
  return {
    asked,
    keeps: (cells) =>
      asked.every((one) => {
        const text = cells[one.column] ?? ''
        if (one.seen.size < 12) one.seen.add(text)
        const same = isSame(text, one.wanted)
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

function isSame(own: string, wanted: string): boolean {
  return own.toLowerCase() === wanted.trim().toLowerCase()
}
