import type { Indicator } from './indicator.js'
import { unitKind } from './unit-kind.js'

/** A count of people or things adds up over periods; a rate or a percentage does not. */
export function addsUp({ unit, points }: Pick<Indicator, 'unit' | 'points'>): boolean {
  return unitKind(unit) === 'count' && points.every((point) => point.denominator === undefined)
}
