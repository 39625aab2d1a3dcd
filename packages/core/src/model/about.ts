import type { Polarity, Timing } from './indicator.js'
import type { BetterOff, Quadrant } from './performance-measure.js'
import type { Target } from './target.js'

/** What an analyst says about an indicator in a second small file: it is not in the figures. */
export interface About {
  readonly id: string
  readonly name?: string
  readonly definition?: string
  readonly technicalDefinition?: string
  readonly unit?: string
  readonly decimals?: number
  readonly polarity?: Polarity
  readonly baselineUntil?: string
  readonly target?: number
  readonly targets?: readonly Target[]
  readonly outcome?: string
  readonly population?: string
  /** "headline 1", "secondary", "data development agenda 2". */
  readonly tier?: string
  /** For a performance measure: its service, the quadrant it answers in, and the measure that counts the same thing the other way. */
  readonly service?: string
  readonly quadrant?: Quadrant
  readonly pair?: string
  readonly betterOff?: BetterOff
  readonly scope?: 'common' | 'specific'
  readonly timing?: Timing
  /** The day a yearly figure is counted on or runs to: "31 March". */
  readonly ends?: string
  readonly source?: string
  readonly updated?: string
  readonly nextUpdate?: string
  readonly caveat?: string
}
