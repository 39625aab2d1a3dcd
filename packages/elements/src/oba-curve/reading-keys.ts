/**
 * Where a key moves the cursor, or `undefined` when the key is none of ours and stays the page's. With
 * no cursor yet, right begins at the first period and left at the last.
 */
export function movedByKey(key: string, at: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined
  const last = count - 1
  const moves: Readonly<Record<string, number | null | undefined>> = {
    ArrowRight: Math.min((at ?? -1) + 1, last),
    ArrowLeft: Math.max((at ?? count) - 1, 0),
    Home: 0,
    End: last,
    Escape: at === null ? undefined : null,
  }
  return moves[key]
}
