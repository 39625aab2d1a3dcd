import { isKeptBack, isSymbol, markedFigure, standsForMissing } from './read-number.js'

/** What one cell and the sign beside it say. */
export interface ReadCell {
  /** Null for what is missing, no number, or kept back. */
  readonly value: number | null
  /** What stands in place of the figure; empty where there is one. */
  readonly symbol: string
  /** What is marked beside the figure in its cell. */
  readonly mark: string
  /** What is to be said of the symbol. */
  readonly doubt: 'not-a-number' | 'stands-for-missing' | 'kept-back-yet-given' | null
}

export function readCell(content: string, sign: string): ReadCell {
  const { figure, mark } = markedFigure(content)
  const missing = figure === null || standsForMissing(figure)
  const hides = [sign, mark].find(isKeptBack)
  return {
    value: missing || hides ? null : figure,
    symbol: missing ? content || sign : (hides ?? ''),
    mark,
    doubt: missing
      ? figure === null
        ? content === '' || isSymbol(content)
          ? null
          : 'not-a-number'
        : 'stands-for-missing'
      : hides
        ? 'kept-back-yet-given'
        : null,
  }
}
