/*
 * Lanczos's approximation with g = 607/128 and fifteen terms (P. Godfrey, "A note on the computation of the
 * convergent Lanczos complex gamma approximation", 2001). Relative error below 1e-14 for every positive argument used here.
 */
const g = 607 / 128
const terms = [
  0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174,
  -0.49191381609762019978, 0.33994649984811888699e-4, 0.46523628927048575665e-4, -0.98374475304879564677e-4,
  0.15808870322491248884e-3, -0.21026444172410488319e-3, 0.2174396181152126432e-3, -0.16431810653676389022e-3,
  0.84418223983852743293e-4, -0.2619083840158140867e-4, 0.36899182659531622704e-5,
] as const

/** The natural logarithm of Γ(x), for x above zero. */
export function logGamma(x: number): number {
  const series = terms.reduce((sum, term, index) => (index === 0 ? term : sum + term / (x - 1 + index)), 0)
  const shifted = x - 0.5 + g
  return Math.log(Math.sqrt(2 * Math.PI) * series) + (x - 0.5) * Math.log(shifted) - shifted
}
