/**
 * Where a key moves the cursor, or `undefined` when the key is none of ours and stays the page's. With
 * no cursor yet, right begins at the first period and left at the last.
 */
export function movedByKey(key: string, at: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined
  switch (key) {
    case 'ArrowRight':
      return at === null ? 0 : Math.min(at + 1, count - 1)
    case 'ArrowLeft':
      return at === null ? count - 1 : Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'Escape':
      return at === null ? undefined : null
    default:
      return undefined
  }
}
