/** Which side of something a point is on, or which way it went: up 1, down −1, neither 0; null where it is not known. */
export type Sign = 1 | -1 | 0 | null

/** A stretch of equal signs: from the first to the last, both included. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly sign: 1 | -1
}

/** The stretches of at least `fewest` equal signs; neither and not known belong to none. */
export function runsOf(signs: readonly Sign[], fewest: number): Run[] {
  const runs: Run[] = []
  let from = 0
  signs.forEach((sign, index) => {
    if (sign !== signs[from]) from = index
    const ends = signs[index + 1] !== sign
    if (ends && (sign === 1 || sign === -1) && index - from + 1 >= fewest)
      runs.push({ from, to: index, sign })
  })
  return runs
}
