import { guessDelimiter } from './guess-delimiter.js'

/** What divides a text into cells and rows. */
export interface Marks {
  readonly delimiter: string
  readonly newline: string
}

export function marksIn(text: string): Marks {
  return { delimiter: guessDelimiter(text), newline: text.includes('\n') ? '\n' : '\r' }
}

/**
 * Hands on the rows of a text as cells, and gives where it stopped: before a row that may go on in text still to
 * come, unless this is the `last` of it. A cell that begins with a quotation mark goes on to the one that closes it,
 * over delimiters and lines; two together are one in the text; one never closed leaves its row `open`.
 */
export function splitText(
  text: string,
  { delimiter, newline }: Marks,
  last: boolean,
  onRow: (cells: readonly string[], open: boolean) => void,
): number {
  const next = (mark: string, from: number): number => {
    const found = text.indexOf(mark, from)
    return found < 0 ? text.length : found
  }
  let row = 0
  // Kept from row to row: in a text of one column the next delimiter may be far away.
  let end = -1
  while (row < text.length) {
    const cells: string[] = []
    let line = next(newline, row)
    let at = row
    while (at <= line) {
      let after = at
      let cell: string | null = null
      if (text.charCodeAt(at) === 34) {
        const closed = closingQuote(text, at + 1, delimiter, newline)
        // A mark at the very end of what has come may be the first of two together.
        if (!last && (closed < 0 || closed + 2 >= text.length)) return row
        if (closed < 0) {
          onRow([...cells, text.slice(at + 1)], true)
          return text.length
        }
        cell = text.slice(at + 1, closed).replaceAll('""', '"')
        after = closed + 1
        if (line < after) line = next(newline, after)
      }
      if (end < after) end = next(delimiter, after)
      const ends = end < line
      if (!ends && line === text.length && !last) return row
      const until = ends ? end : text.charCodeAt(line - 1) === 13 && line > after ? line - 1 : line
      cells.push(cell ?? text.slice(at, until))
      at = (ends ? end : line) + 1
    }
    onRow(cells, false)
    row = line + 1
  }
  return row
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
