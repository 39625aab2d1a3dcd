/** What a label would like: its height in the picture, and how much of it it takes. */
export interface Wished {
  readonly wanted: number
  readonly height: number
}

/**
 * Pushes labels apart so that none covers another, keeping each as near its own height as it can: that of
 * its middle is `middle`. All end within `top` and `bottom`.
 */
export function spreadLabels<Label extends Wished>(
  labels: readonly Label[],
  top: number,
  bottom: number,
): (Label & { middle: number })[] {
  const placed = labels
    .map((label) => ({ ...label, middle: label.wanted }))
    .sort((a, b) => a.wanted - b.wanted)
  placed.forEach((label, index) => {
    const before = placed[index - 1]
    const least = before ? before.middle + (before.height + label.height) / 2 : top + label.height / 2
    label.middle = Math.max(label.middle, least)
  })
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const label = placed[index]!
    const after = placed[index + 1]
    const most = after ? after.middle - (after.height + label.height) / 2 : bottom - label.height / 2
    label.middle = Math.min(label.middle, most)
  }
  return placed
}
