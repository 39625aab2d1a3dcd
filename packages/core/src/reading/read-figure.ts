import type { ProblemTally } from './problem-tally.js'
import { isSymbol, markedFigure, readNumber, standsForMissing } from './read-number.js'

export interface Figure {
  readonly value: number | null
  readonly symbol: string
  /** What is marked beside the figure ("12.3 [r]", "1,234 (p)", "12.9 [note 3]"). */
  readonly mark: string
}

const MISSING: Figure = { value: null, symbol: '', mark: '' }

/** Reads one cell as a figure or as the symbol in its place. What is neither is kept as it stands, and said. */
export function readFigure(text: string, row: number, field: string, tally: ProblemTally): Figure {
  if (text === '') return MISSING
  const value = readNumber(text)
  if (value !== null && standsForMissing(value)) {
    tally.add('stands-for-missing', row, field, { value: text })
    return { value: null, symbol: text, mark: '' }
  }
  if (value !== null) return { value, symbol: '', mark: '' }
  const { figure, mark } = markedFigure(text)
  if (figure !== null) return { value: figure, symbol: '', mark }
  if (!isSymbol(text)) tally.add('not-a-number', row, field, { value: text })
  return { value: null, symbol: text, mark: '' }
}
