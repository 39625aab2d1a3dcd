import { incompleteGamma } from './incomplete-gamma.js'
import { checkNumber, checkProbability } from './probability.js'

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/**
 * The chance that a standard normal variable is `z` or less. Exact to about 14 significant digits in either tail.
 * @example normalProbability(-1.96) // 0.02499789514822…
 */
export function normalProbability(z: number): number {
  checkNumber(z)
  const tails = incompleteGamma(0.5, (z * z) / 2)
  return z < 0 ? tails.upper / 2 : (1 + tails.lower) / 2
}

/**
 * The value a standard normal variable stays below with the given chance: 1.959963984540054 for 0.975. Begun where the density
 * alone would be so small, and refined by Halley's method until the digits stand, which is five steps at most.
 * @throws CallError unless the probability is between 0 and 1.
 * @example normalQuantile(0.999) // 3.090232306167813
 */
export function normalQuantile(probability: number): number {
  checkProbability(probability)
  if (probability === 0.5) return 0
  if (probability > 0.5) return -normalQuantile(1 - probability)
  // Below this the density is too small for a double to hold.
  const tail = Math.max(probability, 1e-300)
  let z = -Math.sqrt(-2 * Math.log(tail))
  for (let step = 0; step < 6; step += 1) {
    const newton = (normalProbability(z) - tail) / density(z)
    z -= newton / (1 + (z * newton) / 2)
  }
  return z
}
