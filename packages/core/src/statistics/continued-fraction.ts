/** Keeps a denominator of Lentz's method away from zero; far below anything a probability is made of. */
const tiny = 1e-300
const enough = 1e-16
const mostTerms = 10_000

const awayFromZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value)

/**
 * The value of `first + a₁/(b₁ + a₂/(b₂ + …))` by Lentz's method as modified by Thompson and Barnett (1986), which
 * runs forwards and so needs no guess of how many terms are enough.
 */
export function continuedFraction(
  first: number,
  term: (index: number) => readonly [numerator: number, denominator: number],
): number {
  let value = awayFromZero(first)
  let upper = value
  let lower = 0
  for (let index = 1; index <= mostTerms; index += 1) {
    const [numerator, denominator] = term(index)
    lower = 1 / awayFromZero(denominator + numerator * lower)
    upper = awayFromZero(denominator + numerator / upper)
    const factor = upper * lower
    value *= factor
    if (Math.abs(factor - 1) < enough) break
  }
  return value
}
