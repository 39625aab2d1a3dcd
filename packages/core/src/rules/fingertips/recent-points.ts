import type { Fraction } from '../../statistics/fraction.js'
import { isFigure, isQuantity } from '../../statistics/quantity.js'
import type { Reason } from '../../statistics/index.js'

/** How many of the latest points the published test takes. */
export const pointsUsed = 5

/** A value with its published 95% limits. Any of them may be missing. */
export interface Estimate {
  readonly value: number | null
  readonly lower?: number | null
  readonly upper?: number | null
}

/** What one period may give the test. */
export type TrendPoint = Fraction | Estimate

/** Whether every point is a count over a denominator. */
export function areFractions(points: readonly TrendPoint[]): points is readonly Fraction[] {
  return points.every((point) => 'count' in point && 'denominator' in point)
}

/** Whether no point has limits at all, as with a bare count or a value published without an interval. */
function haveNoLimits(points: readonly TrendPoint[]): boolean {
  return points.every((point) => !('value' in point) || (!isFigure(point.lower) && !isFigure(point.upper)))
}

/** Why the points cannot be tested, in the order Fingertips checks them, or null when the latest five can be. */
export function pointsProblem(points: readonly TrendPoint[]): Reason | null {
  if (points.length === 0) return { code: 'no-data-points' }
  if (!areFractions(points) && haveNoLimits(points)) return { code: 'value-type' }
  if (points.length < pointsUsed) {
    return { code: 'not-enough-points', points: points.length, needed: pointsUsed }
  }
  const isValid = areFractions(points) ? isValidFraction : isValidEstimate
  const valid = points.filter((point) => isValid(point)).length
  if (valid < pointsUsed) return { code: 'not-enough-valid-points', points: valid, needed: pointsUsed }
  const recent = points.slice(-pointsUsed)
  const missing = recent.filter((point) => !isValid(point)).length
  if (missing > 0) return { code: 'missing-values', missing }
  const undefinedLogit = areFractions(recent) && recent.some(isAllOrNothing)
  return undefinedLogit ? { code: 'proportion-zero-or-one' } : null
}

function isValidFraction(point: TrendPoint): boolean {
  if (!('count' in point)) return false
  const { count, denominator } = point
  return isQuantity(count) && isQuantity(denominator) && denominator > 0 && count <= denominator
}

function isValidEstimate(point: TrendPoint): boolean {
  if (!('value' in point)) return false
  const { value, lower, upper } = point
  return isFigure(value) && isFigure(lower) && isFigure(upper) && upper > lower
}

function isAllOrNothing({ count, denominator }: Fraction): boolean {
  return count === 0 || count === denominator
}
