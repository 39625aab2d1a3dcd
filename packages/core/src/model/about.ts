import type { Polarity, Timing } from './indicator.js'

/** What an analyst says about an indicator in a second small file: it is not in the figures. */
export interface About {
  readonly id: string
  readonly name?: string
  readonly definition?: string
  readonly unit?: string
  readonly decimals?: number
  readonly polarity?: Polarity
  readonly baselineUntil?: string
  readonly target?: number
  readonly timing?: Timing
  readonly caveat?: string
}
