import type { Curve } from '../curve/curve.js'

/**
 * Which of several curves still show improvement when one asks that at most a share `rate` of those
 * named should be there by chance (Benjamini and Hochberg's step-up rule on each curve's chance of a
 * run this good). Judging ten curves at 1 in 10 names one by chance alone; this is the stricter
 * question. Curves without a verdict are never named. The order given is kept.
 *
 * @example
 * improvingBeyondChance(curves, 0.1).length
 */
export function improvingBeyondChance(curves: readonly Curve[], rate: number): readonly Curve[] {
  const judged = curves.flatMap((curve) => {
    const { evidence } = curve.verdict
    if (!evidence) return []
    return [{ curve, chance: evidence.direction === 'better' ? evidence.chance : 1 - evidence.chance }]
  })
  const sorted = [...judged].sort((a, b) => a.chance - b.chance)
  const last = sorted.findLastIndex(({ chance }, index) => chance <= (rate * (index + 1)) / sorted.length)
  const cut = last < 0 ? -1 : sorted[last]!.chance
  return judged.filter(({ chance }) => chance <= cut).map(({ curve }) => curve)
}
