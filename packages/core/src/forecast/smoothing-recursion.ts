export interface Smoothing {
  readonly alpha: number
  readonly beta: number
  readonly phi: number
}

export interface Smoothed {
  readonly level: number
  readonly slope: number
  readonly squares: number
}

/**
 * Additive-error exponential smoothing (Hyndman & Athanasopoulos 2021, 8.5): error e = y − (l + φb), then l ← l + φb + αe and
 * b ← φb + βe. With β = 0 and b = 0 this is simple smoothing. A missing value moves time on and teaches nothing.
 */
export function smooth(
  values: readonly (number | null)[],
  { alpha, beta, phi }: Smoothing,
  level: number,
  slope: number,
): Smoothed {
  let l = level
  let b = slope
  let squares = 0
  for (const value of values) {
    const expected = l + phi * b
    const error = value === null ? 0 : value - expected
    squares += error * error
    l = expected + alpha * error
    b = phi * b + beta * error
  }
  return { level: l, slope: b, squares }
}

/**
 * The starting level and slope that leave the least squared error. Errors are linear in both, so this is an ordinary least-squares
 * problem of one or two unknowns: run once with nothing and once for each unknown on silence.
 */
export function bestStart(
  values: readonly (number | null)[],
  smoothing: Smoothing,
  sloped: boolean,
): { level: number; slope: number } {
  const { alpha, beta, phi } = smoothing
  let [l0, b0, l1, b1, l2, b2] = [0, 0, 1, 0, 0, 1]
  let [s11, s12, s22, r1, r2] = [0, 0, 0, 0, 0]
  for (const value of values) {
    const [f0, f1, f2] = [l0 + phi * b0, l1 + phi * b1, l2 + phi * b2]
    const seen = value !== null
    const [e0, e1, e2] = seen ? [value - f0, -f1, -f2] : [0, 0, 0]
    s11 += e1 * e1
    s12 += e1 * e2
    s22 += e2 * e2
    r1 -= e1 * e0
    r2 -= e2 * e0
    ;[l0, b0] = [f0 + alpha * e0, phi * b0 + beta * e0]
    ;[l1, b1] = [f1 + alpha * e1, phi * b1 + beta * e1]
    ;[l2, b2] = [f2 + alpha * e2, phi * b2 + beta * e2]
  }
  if (!sloped) return { level: r1 / s11, slope: 0 }
  const determinant = s11 * s22 - s12 * s12
  if (!(Math.abs(determinant) > 1e-12 * s11 * s22)) return { level: r1 / s11, slope: 0 }
  return { level: (r1 * s22 - r2 * s12) / determinant, slope: (r2 * s11 - r1 * s12) / determinant }
}
