import { CallError } from '../call-error.js'
import type { Polarity } from './indicator.js'

/** In the order of their signs. */
export const POLARITIES: readonly Polarity[] = ['lower', 'none', 'higher']

/**
 * What a rise is worth in the declared direction: 1 where higher is better, −1 where lower is, 0 without one.
 *
 * @throws CallError for what is none of these: one misspelt must never pass for its opposite.
 */
export function betterSign(polarity: Polarity): number {
  const sign = POLARITIES.indexOf(polarity) - 1
  if (sign < -1) throw new CallError(`polarity: one of ${POLARITIES.join(', ')}.`)
  return sign
}
