/** The mark that divides most lines into the same number of cells, quoted ones left out: comma, tab (an Excel paste), semicolon or bar. */
export function guessDelimiter(text: string): string {
  const plain = text.slice(0, 20_000).replace(/"[^"]*"/g, '')
  const score = (mark: string): number => {
    const counts = new Map<number, number>()
    for (const line of plain.split(/\r?\n|\r/).slice(0, 50)) {
      const count = line.split(mark).length - 1
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1)
    }
    return Math.max(0, ...counts.values())
  }
  // In most texts there is only one of them, and nothing to compare.
  const found = [',', '\t', ';', '|'].filter((mark) => plain.includes(mark))
  return found.sort((a, b) => score(b) - score(a))[0] ?? ','
}
