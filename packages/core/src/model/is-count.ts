import type { Indicator } from './indicator.js'

/** Units of whole things that are counted; figures without a unit may be. */
export const THINGS = /^$|count|number|s\b|children|people/i

/** Whole numbers all the same, and no counts: shares, rates and scores, sums of money, figures in thousands, points and times. */
const NO_COUNT =
  /[%£]|(\b|_)(per|percent|percentage|average|index|load|rate|score|median|proportion|rank|ratio|share|thousand|million)s?(\b|_)|^\D*(point|hour|day|week|month|year)s$/i

/**
 * Whether figures count people, things or events, one by one: whole numbers without an upper limit that are so many of nothing, and a
 * unit (or, without one, a name) that does not say otherwise.
 */
export function isCount({
  unit,
  name,
  decimals,
  bounds,
  points,
}: Pick<Indicator, 'unit' | 'name' | 'decimals' | 'bounds' | 'points'>): boolean {
  return (
    decimals === 0 &&
    bounds[1] === null &&
    THINGS.test(unit) &&
    !NO_COUNT.test(unit || name) &&
    points.every(({ denominator }) => denominator === undefined)
  )
}
