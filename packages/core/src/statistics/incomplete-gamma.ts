import { continuedFraction } from './continued-fraction.js'
import { logGamma } from './log-gamma.js'

/** Both tails of the regularised incomplete gamma function; they add to 1, and the small one keeps its digits. */
export interface GammaTails {
  readonly lower: number
  readonly upper: number
}

/**
 * P(a, x) and Q(a, x), for a above zero and x not below it: a power series left of the mean, a continued fraction right of
 * it (Abramowitz and Stegun 6.5.29 and 6.5.31), so neither tail is ever a difference of two nearly equal numbers.
 */
export function incompleteGamma(a: number, x: number): GammaTails {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (x === Infinity) return { lower: 1, upper: 0 }
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    const lower = Math.min(1, scale * powerSeries(a, x))
    return { lower, upper: 1 - lower }
  }
  const fraction = continuedFraction(x + 1 - a, (index) => [index * (a - index), x + 2 * index + 1 - a])
  const upper = Math.min(1, scale / fraction)
  return { lower: 1 - upper, upper }
}

function powerSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let step = 1; term > sum * 1e-17; step += 1) {
    term *= x / (a + step)
    sum += term
  }
  return sum
}
