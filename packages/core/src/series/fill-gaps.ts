import { stepPeriod } from '../period/step-period.js'
import { periodsPerYear } from './frequency.js'
import type { Spacing } from './frequency-of.js'
import type { Point } from './point.js'

/** Adds the periods nobody published as points without a value, so that a gap stays a gap. */
export function fillGaps(points: readonly Point[], { frequency, steps }: Spacing): readonly Point[] {
  if (steps === null || steps.length === 0) return points
  const perYear = periodsPerYear(frequency)
  const periods = points.map(({ period }) => period)
  return points.flatMap((point, index): Point[] => {
    const missing = (steps[index] ?? 1) - 1
    // A stray date centuries away is no reason to make centuries of points.
    if (missing < 1 || missing > 1000) return [point]
    return [
      point,
      ...Array.from({ length: missing }, (_, step) => ({
        period: stepPeriod(point.period, step + 1, perYear, periods),
        value: null,
      })),
    ]
  })
}
