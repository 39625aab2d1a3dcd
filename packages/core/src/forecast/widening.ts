import type { DefaultConstants } from './default-constants.js'

/**
 * How much wider errors turn out than the weighed courses say: no account is quite true, and accounts themselves change with the
 * years ahead. Below 1 at first because the tails are heavier than those of the courses, which widens the ranges already.
 *
 * @param step - 0 for the first coming period
 */
export function widening(step: number, perYear: number, constants: DefaultConstants): number {
  const first = constants.widening[perYear < 3 ? 0 : perYear < 8 ? 1 : 2]!
  return first * (1 + step / perYear) ** constants.wideningPower
}
