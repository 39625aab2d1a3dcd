import { isQuantity } from './quantity.js'
import type { Reason } from './reason.js'

/** A count and what it is a part of. Either may be missing. */
export interface Fraction {
  readonly count: number | null
  readonly denominator: number | null
}

/** A count and a denominator that can be divided: both present, the denominator above zero. */
export type KnownFraction = { readonly count: number; readonly denominator: number }

/** Why a count over a denominator is not a rate, or null when it is. */
export function rateProblem({ count, denominator }: Fraction): Reason | null {
  if (!isQuantity(count)) return { code: 'no-count' }
  if (!isQuantity(denominator) || denominator === 0) return { code: 'no-denominator' }
  return null
}

/** Why a count over a denominator is not a proportion, or null when it is: a part cannot exceed the whole. */
export function proportionProblem(fraction: Fraction): Reason | null {
  const problem = rateProblem(fraction)
  if (problem !== null) return problem
  const { count, denominator } = fraction as KnownFraction
  return count > denominator ? { code: 'count-above-denominator', count, denominator } : null
}
