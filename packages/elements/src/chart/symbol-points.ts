import type { Curve, Point } from '@oba/core'
import { bothSides } from './both-sides.js'

/** Figures the publisher has put a sign in place of: shown at their period, never at a height. */
export function symbolPoints(curve: Curve): Point[] {
  return bothSides(curve).filter((point) => point.value === null && point.symbol)
}
