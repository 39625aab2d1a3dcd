import type { Collected } from './collected.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'

/** As many as a sentence can name. */
const MOST_NAMED = 12

export interface BreakdownTally {
  /** A column without which figures would fall together, the first row to show it, and what the column says. */
  readonly add: (column: string, row: number, values: readonly string[]) => void
  /** Says which columns break the table down, and which of those that might have are of no use. */
  readonly finish: () => void
}

export function breakdownTally(
  { dimensions, unit, title, asWritten, runs }: Collected,
  problems: Problem[],
): BreakdownTally {
  const broken = new Map<string, { readonly row: number; readonly values: Set<string> }>()
  return {
    add: (column, row, values) => {
      const seen = broken.get(column) ?? { row, values: new Set<string>() }
      broken.set(column, seen)
      for (const value of values) seen.values.add(value || 'blank')
    },
    finish: () => {
      const idle = dimensions.filter(
        (column, index) => index !== unit && index !== title && !broken.has(column),
      )
      if (idle.length > 0 && !asWritten && runs.length > 0)
        problems.push(problem('columns-unread', null, null, { found: idle.join(', ') }))
      for (const [column, { row, values }] of broken)
        problems.push(problem('breakdown', row, column, { found: named(values) }))
    },
  }
}

/** The first of them, for a sentence. */
export function named(values: Iterable<string>): string {
  return [...new Set(values)].slice(0, MOST_NAMED).join(', ')
}
