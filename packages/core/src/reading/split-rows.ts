import { guessDelimiter } from './guess-delimiter.js'

export interface RowSplitter {
  /** More text, of any length. */
  readonly push: (text: string) => void
  /** The end of the text. Gives the number of the row in which a quotation mark was left open, or null. */
  readonly end: () => number | null
}

const PIECE = 1 << 15

/**
 * Splits delimited text into rows of cells as it arrives, so that no more than a piece of a large
 * file is held. The row numbers given count lines as a spreadsheet does, blank ones included. A cell
 * that begins with a quotation mark goes on to the one that closes it, over delimiters and lines; two
 * together are one in the text.
 *
 * It is our own because it is most of what a page would load a whole CSV library for; the tests hold it
 * to what that library says of the same text.
 */
export function rowSplitter(onRow: (cells: readonly string[], row: number) => void): RowSplitter {
  let marks: { readonly delimiter: string; readonly newline: string } | null = null
  let rest = ''
  let wanted = PIECE
  let row = 0
  let open: number | null = null

  const split = (last: boolean): void => {
    marks ??= { delimiter: guessDelimiter(rest), newline: rest.includes('\n') ? '\n' : '\r' }
    let at = 0
    while (at < rest.length) {
      const found = nextRow(rest, at, marks.delimiter, marks.newline, last)
      if (found === null) break
      row += 1
      if (found.open) open = row
      onRow(found.cells, row)
      at = found.next
    }
    // A row longer than the piece (a quotation mark left open): wait for twice as much rather than look again each time.
    wanted = at === 0 ? rest.length * 2 : PIECE
    rest = rest.slice(at)
  }
  return {
    push: (text) => {
      if (row === 0 && rest === '' && text.charCodeAt(0) === 0xfeff) text = text.slice(1)
      for (let at = 0; at < text.length; at += PIECE) {
        rest += text.length > PIECE ? text.slice(at, at + PIECE) : text
        if (rest.length >= wanted) split(false)
        if (text.length <= PIECE) break
      }
    },
    end: () => {
      if (rest !== '') split(true)
      return open
    },
  }
}

interface FoundRow {
  readonly cells: readonly string[]
  /** Where the next row begins. */
  readonly next: number
  /** Whether a quotation mark was open when the text ended. */
  readonly open: boolean
}

/** The row that begins at `from`, or null where it may go on in text still to come. */
function nextRow(
  text: string,
  from: number,
  delimiter: string,
  newline: string,
  last: boolean,
): FoundRow | null {
  const cells: string[] = []
  let line = lineEnd(text, from, newline)
  let at = from
  for (;;) {
    let start = at
    let after = at
    let cell: string | null = null
    if (text.charCodeAt(at) === 34) {
      const closed = closingQuote(text, at + 1, delimiter, newline)
      // A mark at the very end of what has come may be the first of two together.
      if (!last && (closed < 0 || closed + 2 >= text.length)) return null
      if (closed < 0) return { cells: [...cells, text.slice(at + 1)], next: text.length, open: true }
      cell = text.slice(at + 1, closed).replaceAll('""', '"')
      start = after = closed + 1
      if (line < after) line = lineEnd(text, after, newline)
    }
    const comma = text.indexOf(delimiter, after)
    if (comma >= 0 && comma < line) {
      cells.push(cell ?? text.slice(start, comma))
      at = comma + 1
      continue
    }
    if (line >= text.length && !last) return null
    const end = text.charCodeAt(line - 1) === 13 && line > start ? line - 1 : line
    cells.push(cell ?? text.slice(start, end))
    return { cells, next: line + 1, open: false }
  }
}

function lineEnd(text: string, from: number, newline: string): number {
  const found = text.indexOf(newline, from)
  return found < 0 ? text.length : found
}

/** Where a quoted cell's mark closes it: not one of two together, and with nothing but blanks before the next cell. */
function closingQuote(text: string, from: number, delimiter: string, newline: string): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text.charCodeAt(at + 1) === 34) {
      at += 1
      continue
    }
    let next = at + 1
    while (
      next < text.length &&
      text[next] !== delimiter &&
      text[next] !== newline &&
      text[next]!.trim() === ''
    )
      next += 1
    if (next >= text.length || text[next] === delimiter || text[next] === newline) return at
  }
  return -1
}
