/** Where the curve is, against its forecast; or why that cannot be said. */
export type Status =
  | 'turned'
  | 'ahead'
  | 'bending'
  | 'as-forecast'
  | 'behind'
  | 'worse'
  | 'not-enough-history'
  | 'no-forecast'
  | 'no-actuals-yet'
  | 'forecast-ended'
  | 'no-agreed-direction'
  | 'not-comparable'

export type Grade = 'none' | 'some' | 'strong'

/**
 * How sure one can be. `chance` is how often a run of actuals this good or better (or this bad)
 * would come up if the course had not changed; it is not the probability that things changed.
 */
export interface Evidence {
  readonly grade: Grade
  readonly direction: 'better' | 'worse'
  readonly chance: number
}

/** Actual less forecast, at the latest period with both, in the indicator's own units. */
export interface Gap {
  readonly period: string
  readonly actual: number
  readonly forecast: number
  readonly value: number
  /** The gap's own range, 8 in 10. */
  readonly lower: number
  readonly upper: number
}

export interface VerdictReason {
  readonly code: string
  readonly [figure: string]: string | number
}

export interface Verdict {
  readonly rule: 'oba-forecast'
  readonly status: Status
  /** Null when there is no verdict to be sure of. */
  readonly evidence: Evidence | null
  readonly gap: Gap | null
  readonly reasons: readonly VerdictReason[]
}
