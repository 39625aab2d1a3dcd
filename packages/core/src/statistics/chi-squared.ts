import { incompleteGamma } from './incomplete-gamma.js'
import { logGamma } from './log-gamma.js'
import { normalQuantile } from './normal.js'
import { positiveRoot } from './positive-root.js'
import { checkDegrees, checkNumber, checkProbability } from './probability.js'

/**
 * The chance that a chi-squared variable with these degrees of freedom is `x` or less.
 * @example chiSquaredProbability(3.841458820694124, 1) // 0.95
 */
export function chiSquaredProbability(x: number, degrees: number): number {
  checkNumber(x)
  checkDegrees(degrees)
  return incompleteGamma(degrees / 2, x / 2).lower
}

/**
 * The value a chi-squared variable stays below with the given chance. Degrees of freedom may be a fraction.
 * @throws CallError unless the probability is between 0 and 1 and the degrees are above 0.
 * @example chiSquaredQuantile(0.998, 1) // 9.54953570608324…
 */
export function chiSquaredQuantile(probability: number, degrees: number): number {
  checkProbability(probability)
  checkDegrees(degrees)
  const a = degrees / 2
  const excess = (x: number): number => {
    const { lower, upper } = incompleteGamma(a, x / 2)
    // Compare whichever tail is small: a difference of two numbers near 1 has no digits left.
    return probability > 0.5 ? 1 - probability - upper : lower - probability
  }
  const slope = (x: number): number => Math.exp((a - 1) * Math.log(x / 2) - x / 2 - logGamma(a)) / 2
  return positiveRoot(excess, slope, startingValue(probability, degrees))
}

/** Wilson and Hilferty's cube-root normal approximation (1931), or the first term of the power series near zero. */
function startingValue(probability: number, degrees: number): number {
  const spread = 2 / (9 * degrees)
  const root = 1 - spread + normalQuantile(probability) * Math.sqrt(spread)
  if (root > 0.2) return degrees * root ** 3
  const a = degrees / 2
  return Math.max(1e-300, 2 * Math.exp((Math.log(probability) + logGamma(a + 1)) / a))
}
