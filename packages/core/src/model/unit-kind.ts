import { isPercent } from './is-percent.js'

export type UnitKind = 'count' | 'rate' | 'percent'

export function unitKind(unit: string): UnitKind {
  if (isPercent(unit)) return 'percent'
  return /\bper\b/i.test(unit) ? 'rate' : 'count'
}
