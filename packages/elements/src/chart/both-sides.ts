import type { Curve, Point } from '@oba/core'

/** Every point of a curve, with those of the area before its last break. */
export function bothSides({ indicator, predecessor }: Curve): Point[] {
  return [...(predecessor?.points ?? []), ...indicator.points]
}
