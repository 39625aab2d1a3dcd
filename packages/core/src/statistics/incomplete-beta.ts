import { continuedFraction } from './continued-fraction.js'
import { beyondStirling } from './log-gamma.js'

/**
 * The regularised incomplete beta function I(x; a, b), for a and b above zero and x from 0 to 1, by its continued
 * fraction (Abramowitz and Stegun 26.5.8) on whichever side converges fast. `complement` is 1 − x, given apart because
 * it would lose its digits when x is near 1.
 */
export function incompleteBeta(x: number, complement: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (complement <= 0) return 1
  const both = a + b
  // Γ(a + b) / Γ(a)Γ(b) · xᵃ(1 − x)ᵇ, with the large parts of its logarithms taken from one another beforehand.
  const scale = Math.exp(
    a * Math.log((x * both) / a) +
      b * Math.log((complement * both) / b) +
      Math.log((a * b) / both / (2 * Math.PI)) / 2 +
      beyondStirling(both) -
      beyondStirling(a) -
      beyondStirling(b),
  )
  return x < (a + 1) / (a + b + 2)
    ? (scale * fraction(x, a, b)) / a
    : 1 - (scale * fraction(complement, b, a)) / b
}

function fraction(x: number, a: number, b: number): number {
  const value = continuedFraction(1, (index) => {
    const m = Math.floor(index / 2)
    const numerator =
      index % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    return [numerator, 1]
  })
  return 1 / value
}
