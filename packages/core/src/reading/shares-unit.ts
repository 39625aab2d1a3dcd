import { unitWords } from './told-apart.js'

/**
 * Whether figures in two units may stand on one scale: £ and £000 may not. A unit that is not said may be any.
 *
 * @example
 * sharesUnit('%', 'per cent') // true
 * sharesUnit('£', '£000') // false
 */
export function sharesUnit(unit: string, other: string): boolean {
  return !unit || !other || unitWords(unit) === unitWords(other)
}
