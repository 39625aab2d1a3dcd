import { judge, type Polarity } from '../polarity.js'
import type { ChartRules, Signal } from './presets.js'
import type { Signals } from './signals.js'

/** What a point shows: improvement or concern in the declared direction, high or low without one. */
export type Variation = 'improvement' | 'concern' | 'high' | 'low' | 'common-cause'

/** A point of a control chart, as far as its group allows a judgement. */
export interface ChartPoint {
  readonly value: number | null
  /** Which group it is in, from 0. */
  readonly group: number
  /** Null where the figure is missing, or the group too short for a judgement. */
  readonly variation: Variation | null
  /** The signal the variation is named by. */
  readonly signal: Signal | null
  /** Every signal the point shows. */
  readonly signals: readonly Signal[]
}

/** Names what the point at `index` of a group shows, by the publisher's precedence. */
export function variationOf(
  signals: Signals,
  index: number,
  { precedence, improvementFirst }: ChartRules,
  polarity: Polarity,
): Pick<ChartPoint, 'signal' | 'signals'> & { readonly variation: Variation } {
  const shown = precedence
    .map((signal) => ({ signal, sign: signals[signal][index] ?? 0 }))
    .filter(({ sign }) => sign !== 0)
    .map(({ signal, sign }) => ({ signal, variation: nameOf(sign, polarity) }))
  const improvement = shown.find(({ variation }) => variation === 'improvement')
  const chosen = (improvementFirst ? improvement : undefined) ?? shown[0]
  return {
    variation: chosen?.variation ?? 'common-cause',
    signal: chosen?.signal ?? null,
    signals: shown.map(({ signal }) => signal),
  }
}

function nameOf(sign: number, polarity: Polarity): Variation {
  const judgement = judge(sign, polarity)
  if (judgement === null) return sign > 0 ? 'high' : 'low'
  return judgement === 'better' ? 'improvement' : 'concern'
}
