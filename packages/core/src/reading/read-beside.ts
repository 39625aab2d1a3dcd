import type { Role } from './column-roles.js'
import type { Beside } from './collected.js'
import type { Layout } from './layout.js'
import type { ProblemTally } from './problem-tally.js'
import { isSymbol, readNumber } from './read-number.js'
import type { TextKeeper } from './text-keeper.js'

export const COUNTS = ['numerator', 'denominator', 'lower', 'upper'] as const
const NUMBERS = [...COUNTS, 'target'] as const
const TEXTS = ['status', 'note', 'break'] as const

/** What the Office for National Statistics writes beside every ordinary figure. */
export const NORMAL = /^(a|normal value|undefined)$/i

/** Reads what stands beside the figures of a row: counts, limits, status, note and break. Null when nothing does. */
export function besideReader(
  layout: Layout,
  tally: ProblemTally,
  keep: TextKeeper,
): (cells: readonly string[], row: number, mark: string, sign: string) => Beside | null {
  const columnsOf = <T extends Role>(own: readonly T[]): readonly (readonly [role: T, column: number])[] =>
    own.map((role) => [role, layout.at(role)] as const).filter(([, column]) => column >= 0)
  const numbers = columnsOf(NUMBERS)
  const texts = columnsOf(TEXTS)
  const present = [...numbers, ...texts].map(([, column]) => column)
  return (cells, row, mark, sign) => {
    if (mark === '' && sign === '' && present.every((column) => !cells[column])) return null
    const beside: Beside = {}
    for (const [role, column] of numbers) {
      const own = cells[column] ?? ''
      const number = readNumber(own)
      if (number !== null) beside[role] = number
      else if (own !== '' && !isSymbol(own))
        tally.add('not-a-number', row, layout.names[column]!, { value: own })
    }
    if (mark !== '') beside.status = mark
    if (sign !== '') beside.note = sign
    for (const [role, column] of texts) {
      const own = keep(cells[column] ?? '')
      if (own !== '') beside[role] = own
    }
    return beside
  }
}
