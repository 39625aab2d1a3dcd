import type { Period } from '../period/period.js'

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

/** A difference with its likely range (8 in 10); the range is null where the forecast has none. */
export interface Amount {
  readonly value: number
  readonly lower: number | null
  readonly upper: number | null
}

/** Actual less forecast: `value` at the latest period with both, in the indicator's own units. */
export interface Gap extends Amount {
  readonly period: Period
  readonly actual: number
  readonly forecast: number
  /** The same in people, where counts exist. */
  readonly people: Amount | null
  /** Summed over the run: only for counts over periods that do not overlap. */
  readonly cumulative: Amount | null
  readonly cumulativePeople: Amount | null
}

/** One step of why a verdict is what it is: a stable code and its figures. Sentences are made elsewhere. */
export interface VerdictReason {
  readonly code: string
  readonly [figure: string]: string | number | boolean
}

/** What a verdict was worked out from: enough to do it again by hand. */
export interface VerdictInputs {
  readonly polarity: 'higher' | 'lower' | 'none'
  readonly method: string
  readonly baselineUntil: string | null
  readonly periods: readonly { readonly period: Period; readonly actual: number; readonly forecast: number }[]
  /** The average gap on the forecast's scale, its standard error and their ratio. */
  readonly mean: number | null
  readonly error: number | null
  readonly t: number | null
  readonly degreesOfFreedom: number | null
}

export interface Verdict {
  readonly rule: 'oba-forecast'
  readonly status: Status
  /** Null when there is no verdict to be sure of. */
  readonly evidence: Evidence | null
  /** Null where the latest figure has no forecast to be held against; `inputs.periods` has those before it. */
  readonly gap: Gap | null
  readonly reasons: readonly VerdictReason[]
  readonly inputs: VerdictInputs
}
