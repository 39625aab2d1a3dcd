import type { ProblemTally } from './problem-tally.js'
import { isSymbol, readNumber, standsForMissing } from './read-number.js'

export interface Figure {
  readonly value: number | null
  readonly symbol: string
  /** A letter beside the figure ("12.3 [r]"), which says what the figure is. */
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
  const [, figure = '', mark = ''] = /^(.*\d) ?\[([a-z])\]$/i.exec(text) ?? []
  const marked = figure === '' ? null : readNumber(figure)
  if (marked !== null) return { value: marked, symbol: '', mark }
  if (!isSymbol(text)) tally.add('not-a-number', row, field, { value: text })
  return { value: null, symbol: text, mark: '' }
}
