import { incompleteBeta } from './incomplete-beta.js'

/** How often a Student t value with so many degrees of freedom falls at or below `t`. */
export function studentTBelow(t: number, degreesOfFreedom: number): number {
  const tail = incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2
  return t < 0 ? tail : 1 - tail
}

/** The Student t value that a share `p` (between 0 and 1) falls below. */
export function studentTQuantile(p: number, degreesOfFreedom: number): number {
  if (p === 0.5) return 0
  if (p < 0.5) return -studentTQuantile(1 - p, degreesOfFreedom)
  let low = 0
  let high = 1
  while (studentTBelow(high, degreesOfFreedom) < p && high < 1e12) high *= 2
  for (let step = 0; step < 200 && high - low > 1e-12 * high; step += 1) {
    const middle = (low + high) / 2
    if (studentTBelow(middle, degreesOfFreedom) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
