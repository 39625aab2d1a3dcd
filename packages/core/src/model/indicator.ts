import type { Target } from './target.js'
import type { Break, Point } from '../series/point.js'
import type { Frequency } from '../series/frequency.js'

/** Which way is better. Absent means none: no better, no worse, no colour. */
export type Polarity = 'higher' | 'lower' | 'none'

/** A count on a day, a flow over the period, or a window that rolls. */
export type Timing = 'snapshot' | 'during' | 'rolling'

export interface Area {
  readonly code: string
  readonly name: string
}

/** One indicator in one area: what a published table lists, and what a curve is drawn from. */
export interface Indicator {
  readonly id: string
  readonly name: string
  readonly area: Area
  readonly unit: string
  /** Decimal places the figures are published to. */
  readonly decimals: number
  readonly frequency: Frequency
  readonly timing: Timing
  /** What the figure cannot go beyond; null where there is no limit. */
  readonly bounds: readonly [number | null, number | null]
  /** One point a period, in order, without holes: a period nobody published has a null value. */
  readonly points: readonly Point[]
  readonly breaks: readonly Break[]
  readonly definition?: string
  readonly technicalDefinition?: string
  readonly polarity?: Polarity
  /** The last period of the history a forecast is made from, as somebody named it ("2022"). */
  readonly baselineUntil?: string
  /** One target for every period. */
  readonly target?: number
  /** Targets for periods of their own, in the past or to come. They win over `target` where both exist. */
  readonly targets?: readonly Target[]
  readonly outcome?: string
  readonly population?: string
  readonly tier?: string
  readonly source?: string
  /** When the figures were last published and are next due, as their publisher writes it. */
  readonly updated?: string
  readonly nextUpdate?: string
  readonly licence?: string
  readonly caveat?: string
}
