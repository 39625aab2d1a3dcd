export interface Spread<T> {
  readonly item: T
  readonly y: number
}

/**
 * Pushes labels apart so that none covers another, keeping each as near its own height as it can.
 * `items` come with the height each would like; all end within `top` and `bottom`.
 */
export function spreadLabels<T>(
  items: readonly { readonly item: T; readonly wanted: number; readonly height: number }[],
  top: number,
  bottom: number,
): Spread<T>[] {
  const sorted = [...items].sort((a, b) => a.wanted - b.wanted)
  const placed = sorted.map((label) => ({ ...label, y: label.wanted }))
  placed.forEach((label, index) => {
    const before = placed[index - 1]
    const least = before ? before.y + (before.height + label.height) / 2 : top + label.height / 2
    label.y = Math.max(label.y, least)
  })
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const label = placed[index]!
    const after = placed[index + 1]
    const most = after ? after.y - (after.height + label.height) / 2 : bottom - label.height / 2
    label.y = Math.min(label.y, most)
  }
  return placed.map(({ item, y }) => ({ item, y }))
}
