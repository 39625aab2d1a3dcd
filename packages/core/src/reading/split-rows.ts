import { marksIn, splitText } from './split-text.js'
import type { Marks } from './split-text.js'

export interface RowSplitter {
  /** More text, of any length. */
  readonly push: (text: string) => void
  /** The end of the text. Gives the number of the row in which a quotation mark was left open, or null. */
  readonly end: () => number | null
}

/** As much text as shows by what it is divided, and is worth looking at again. */
const PIECE = 1 << 15

/**
 * Splits delimited text into rows of cells as it arrives, so that no more than a piece of a large
 * file is held. The row numbers given count lines as a spreadsheet does, blank ones included.
 *
 * It is our own because it is most of what a page would load a whole CSV library for; the tests hold it
 * to what that library says of the same text.
 */
export function rowSplitter(onRow: (cells: readonly string[], row: number) => void): RowSplitter {
  let marks: Marks | null = null
  let rest = ''
  let wanted = PIECE
  let row = 0
  let inQuotes: number | null = null

  const split = (last: boolean): void => {
    marks ??= marksIn(rest)
    const at = splitText(rest, marks, last, (cells, open) => {
      row += 1
      if (open) inQuotes = row
      onRow(cells, row)
    })
    // A row longer than the piece (a quotation mark left open): wait for twice as much rather than look again each time.
    wanted = at === 0 ? rest.length * 2 : PIECE
    rest = rest.slice(at)
  }
  return {
    push: (text) => {
      rest += row === 0 && rest === '' ? text.replace(/^\uFEFF/, '') : text
      if (rest.length >= wanted) split(false)
    },
    end: () => {
      if (rest !== '') split(true)
      return inQuotes
    },
  }
}
