import type { DefaultConstants } from './default-constants.js'
import type { WeighedCourse } from './weigh-courses.js'

/**
 * By what the error variance is multiplied because surprises have lately been larger or smaller than over the whole history. The
 * whole history counts as one of the recent surprises, and the ratio is believed in part only: calm and storm come in spells, and
 * pass.
 */
export function recentSurprises(
  weighed: readonly WeighedCourse[],
  points: number,
  { recentKept, recentBelieved }: DefaultConstants,
): number {
  const foretold = points - 1
  const counted = (1 - recentKept ** foretold) / (1 - recentKept)
  const ratio = weighed.reduce((sum, { followed: { recent, surprise }, variance, likely }) => {
    // Surprises no larger than what floating point leaves behind say nothing of calm or storm.
    const dust = 1e-10 * variance
    const lately = (foretold * recent + counted * dust) / (surprise + dust)
    return sum + (likely * (lately + 1)) / (counted + 1)
  }, 0)
  return ratio ** recentBelieved
}
