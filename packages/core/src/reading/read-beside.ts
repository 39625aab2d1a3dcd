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
  const columns = [...NUMBERS, ...TEXTS].flatMap((role) => {
    const column = layout.at(role)
    return column < 0 ? [] : { role, column }
  })
  return (cells, row, mark, sign) => {
    if (mark === '' && sign === '' && columns.every(({ column }) => !cells[column])) return null
    const beside: Beside = {}
    if (mark !== '') beside.status = mark
    if (sign !== '') beside.note = sign
    for (const { role, column } of columns) {
      const own = cells[column] ?? ''
      if (own === '') continue
      if (isText(role)) beside[role] = keep(own)
      else {
        const number = readNumber(own)
        if (number !== null) beside[role] = number
        else if (!isSymbol(own)) tally.add('not-a-number', row, layout.names[column]!, { value: own })
      }
    }
    return beside
  }
}

function isText(role: keyof Beside): role is (typeof TEXTS)[number] {
  return (TEXTS as readonly Role[]).includes(role)
}
