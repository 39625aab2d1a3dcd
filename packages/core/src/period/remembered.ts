const MOST = 1000

/** The same for the same text, worked out once: the tables of one page have the same few headers and periods. What else is handed over, the text has to tell. */
export function remembered<T, More extends readonly unknown[]>(
  read: (text: string, ...more: More) => T,
): (text: string, ...more: More) => T {
  const known = new Map<string, T>()
  return (text, ...more) => {
    let own = known.get(text)
    if (own === undefined) {
      own = read(text, ...more)
      if (known.size >= MOST) known.clear()
      // A copy: a cell is a slice, and would hold on to the text of its file.
      known.set(text.split('').join(''), own)
    }
    return own
  }
}
