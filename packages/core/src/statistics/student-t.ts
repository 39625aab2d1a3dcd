import { incompleteBeta } from './incomplete-beta.js'
import { logGamma } from './log-gamma.js'
import { positiveRoot } from './positive-root.js'
import { checkDegrees, checkNumber, checkProbability } from './probability.js'

/** The chance of lying beyond `t` (not below zero) on one side. */
function tailBeyond(t: number, degrees: number): number {
  const square = t * t
  // A square too large to hold makes the first share 0, and so the tail, whatever the second.
  const ratio = degrees / (degrees + square)
  const complement = square / (degrees + square)
  return incompleteBeta(ratio, complement, degrees / 2, 0.5) / 2
}

/**
 * The chance that Student's t with these degrees of freedom (a fraction is allowed) is `t` or less.
 * @example studentTProbability(2.364624251592784, 7) // 0.975
 */
export function studentTProbability(t: number, degrees: number): number {
  checkNumber(t)
  checkDegrees(degrees)
  const tail = tailBeyond(Math.abs(t), degrees)
  return t < 0 ? tail : 1 - tail
}

/**
 * The value Student's t stays below with the given chance. Degrees of freedom may be a fraction.
 * @throws CallError unless the probability is between 0 and 1 and the degrees are above 0.
 * @example studentTQuantile(0.975, 7) // 2.36462425159278…
 */
export function studentTQuantile(probability: number, degrees: number): number {
  checkProbability(probability)
  checkDegrees(degrees)
  if (probability === 0.5) return 0
  if (probability > 0.5) return -studentTQuantile(1 - probability, degrees)
  const logConstant = logGamma((degrees + 1) / 2) - logGamma(degrees / 2) - Math.log(Math.PI * degrees) / 2
  const slope = (t: number): number =>
    Math.exp(logConstant - ((degrees + 1) / 2) * Math.log1p((t * t) / degrees))
  const excess = (t: number): number => probability - tailBeyond(t, degrees)
  return -positiveRoot(excess, slope, 1)
}
