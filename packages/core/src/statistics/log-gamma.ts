/** Terms of Stirling's series (Abramowitz and Stegun 6.1.41), each over an odd power of x: 1/12x − 1/360x³ + 1/1260x⁵ … */
const terms = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]

/** From here on the terms above are all that a double can hold. */
const enough = 9

/** What ln Γ(x) is beyond Stirling's (x − ½) ln x − x + ½ ln 2π, for x above zero: small, so that it keeps its digits. */
export function beyondStirling(x: number): number {
  let [large, sum] = [x, 0]
  // By Γ(x + 1) = xΓ(x).
  for (; large < enough; large += 1) sum += (large + 0.5) * Math.log1p(1 / large) - 1
  return sum + terms.reduceRight((rest, term) => rest / large ** 2 + term, 0) / large
}

/** The natural logarithm of Γ(x), for x above zero. */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + beyondStirling(x)
}
