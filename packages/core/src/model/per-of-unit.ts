import type { Indicator } from './indicator.js'
import { isPercent } from './is-percent.js'

/** What one is a rate of, read from the unit: 100 for "%", 10,000 for "per 10,000 children"; null for a count. */
export function perOfUnit({ unit }: Pick<Indicator, 'unit'>): number | null {
  return isPercent(unit) ? 100 : (perIn(unit) ?? null)
}

/** The same of a unit that says its number. */
export function perIn(unit: string): number | undefined {
  return Number(/\bper ([\d,]+)/i.exec(unit)?.[1]!.replaceAll(',', '')) || undefined
}
