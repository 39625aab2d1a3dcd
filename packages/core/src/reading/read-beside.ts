import type { Role } from './column-roles.js'
import type { Beside } from './collected.js'
import type { Layout } from './find-layout.js'
import type { ProblemTally } from './problem-tally.js'
import { isSymbol, readNumber } from './read-number.js'
import type { TextKeeper } from './text-keeper.js'

const ROLES: readonly Role[] = [
  'numerator',
  'denominator',
  'lower',
  'upper',
  'target',
  'status',
  'note',
  'break',
]

/** What the Office for National Statistics writes beside every ordinary figure. */
export const NORMAL = /^(a|normal value|undefined)$/i

/** Reads what stands beside the figures of a row: counts, limits, status, note and break. Null when nothing does. */
export function besideReader(
  layout: Layout,
  tally: ProblemTally,
  keep: TextKeeper,
): (cells: readonly string[], row: number, mark: string, sign: string) => Beside | null {
  const columns = ROLES.map((role) => layout.roles.get(role) ?? -1)
  const present = columns.filter((column) => column >= 0)
  return (cells, row, mark, sign) => {
    if (mark === '' && sign === '' && present.every((column) => (cells[column] ?? '') === '')) return null
    const text = (role: number): string => (columns[role]! < 0 ? '' : (cells[columns[role]!] ?? '').trim())
    const number = (role: number): number | null => {
      const own = text(role)
      const read = own === '' ? null : readNumber(own)
      if (own !== '' && read === null && !isSymbol(own))
        tally.add('not-a-number', row, layout.names[columns[role]!]!, { value: own })
      return read
    }
    return {
      numerator: number(0),
      denominator: number(1),
      lower: number(2),
      upper: number(3),
      target: number(4),
      status: keep(text(5) || mark),
      comment: keep(text(6) || sign),
      breakNote: keep(text(7)),
    }
  }
}
