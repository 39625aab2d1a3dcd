/**
 * One account of how a series moves. Each period the level x and a second figure s step
 *
 *   x → carry·x + push·s + noise of variance `jolt`,   s → keep·s + noise of variance `turn`,
 *
 * and what is published is x + show·s + noise of variance `blur`. Variances are in units of the one error variance that is
 * estimated per series. (A local linear model in the sense of Harvey 1989 and Durbin & Koopman 2012.)
 */
export interface Course {
  readonly kind: 'steady' | 'fading' | 'returning'
  /** How likely before any data are seen, in proportion to the others. */
  readonly weight: number
  readonly carry: number
  readonly push: number
  readonly keep: number
  readonly show: number
  readonly blur: number
  readonly jolt: number
  readonly turn: number
  /** What is known of x and s once the first value is seen and nothing was known before: variances and covariance. */
  readonly start: readonly [level: number, both: number, second: number]
  /** Whether the first value tells of s (the mean that x returns to) rather than of x. */
  readonly startsAtMean: boolean
}

/** The level wanders; a slope pushes it, for ever (`keep` 1) or fading. `growth` = the slope's prior spread. */
export function trending(weight: number, jolt: number, growth: number, keep: number): Course {
  const spread = growth * growth
  return {
    kind: keep === 1 ? 'steady' : 'fading',
    weight,
    carry: 1,
    push: 1,
    keep,
    show: 0,
    blur: 1 - jolt,
    jolt,
    turn: spread * (1 - keep * keep),
    start: [1 - jolt, 0, spread],
    startsAtMean: false,
  }
}

/** Departures from an unknown mean shrink to the share `carry` each period. */
export function returning(weight: number, carry: number): Course {
  const departures = 1 / (1 - carry * carry)
  return {
    kind: 'returning',
    weight,
    carry,
    push: 0,
    keep: 1,
    show: 1,
    blur: 0,
    jolt: 1,
    turn: 0,
    start: [departures, -departures, departures],
    startsAtMean: true,
  }
}
