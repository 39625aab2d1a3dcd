const MOST = 1000

/** The same for the same text, read once: the tables of one page have the same few headers and periods. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    let own = known.get(text)
    if (own === undefined) {
      own = read(text)
      if (known.size >= MOST) known.clear()
      // A copy: a cell is a slice, and would hold on to the text of its file.
      known.set(text.split('').join(''), own)
    }
    return own
  }
}
