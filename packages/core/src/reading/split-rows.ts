import Papa from 'papaparse'

export interface RowSplitter {
  /** More text, of any length. */
  readonly push: (text: string) => void
  /** The end of the text. Gives the number of the row in which a quotation mark was left open, or null. */
  readonly end: () => number | null
}

const PIECE = 1 << 15

/**
 * Splits delimited text into rows of cells as it arrives, so that no more than a piece of a large
 * file is held. The row numbers given count lines as a spreadsheet does, blank ones included.
 */
export function rowSplitter(onRow: (cells: readonly string[], row: number) => void): RowSplitter {
  let parser: Papa.Parser | null = null
  let rest = ''
  let wanted = PIECE
  let row = 0
  let open: number | null = null

  const split = (last: boolean): void => {
    parser ??= new Papa.Parser({ delimiter: guessDelimiter(rest), newline: /\n/.test(rest) ? '\n' : '\r' })
    const { data, errors, meta } = parser.parse(rest, 0, !last) as Papa.ParseResult<string[]>
    for (const error of errors) if (last && error.code === 'MissingQuotes') open = row + (error.row ?? 0) + 1
    for (const cells of data) onRow(cells, (row += 1))
    const cursor = last ? rest.length : meta.cursor
    // A row longer than the piece (a quotation mark left open): wait for twice as much rather than look again each time.
    wanted = cursor === 0 ? rest.length * 2 : PIECE
    rest = rest.slice(cursor)
  }
  return {
    push: (text) => {
      if (row === 0 && rest === '' && text.charCodeAt(0) === 0xfeff) text = text.slice(1)
      for (let at = 0; at < text.length; at += PIECE) {
        rest += text.length > PIECE ? text.slice(at, at + PIECE) : text
        if (rest.length >= wanted) split(false)
      }
    },
    end: () => {
      if (rest !== '') split(true)
      return open
    },
  }
}

/** The mark that divides most lines into the same number of cells, quoted ones left out: comma, tab (an Excel paste), semicolon or bar. */
function guessDelimiter(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n|\r/)
    .slice(0, 50)
  const score = (mark: string): number => {
    const counts = new Map<number, number>()
    for (const line of lines) {
      const count = line.split(mark).length - 1
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1)
    }
    return Math.max(0, ...counts.values())
  }
  return [',', '\t', ';', '|'].reduce((best, mark) => (score(mark) > score(best) ? mark : best))
}
