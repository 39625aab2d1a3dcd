import type { DefaultConstants } from './default-constants.js'

/**
 * How much wider errors turn out than the weighed courses say: no account is quite true, and accounts themselves change with the
 * years ahead. Below 1 at first because the tails are heavier than those of the courses, which widens the ranges already.
 *
 * @param step - 0 for the first coming period
 */
export function widening(step: number, perYear: number, constants: DefaultConstants): number {
  const { wideningAnnual, wideningQuarterly, wideningMonthly, wideningPower } = constants
  const factor = perYear < 3 ? wideningAnnual : perYear < 8 ? wideningQuarterly : wideningMonthly
  return factor * (1 + step / perYear) ** wideningPower
}
