import type { Indicator } from '../model/indicator.js'
import { findPeriod } from '../period/find-period.js'
import type { Period } from '../period/period.js'
import { stepPeriod } from '../period/step-period.js'
import type { Frequency } from '../series/frequency.js'
import { periodsPerYear } from '../series/frequency.js'
import type { ForecastInput } from './forecast.types.js'
import type { Forecast, NoForecastReason } from './frozen.types.js'

export interface HistoryOf {
  readonly history: Forecast['history']
  readonly input: ForecastInput
  readonly none: NoForecastReason | null
}

/** The figures of an indicator a forecast is made from: up to the period named, and since the last break before it. */
export function historyOf(indicator: Indicator, until: string | undefined): HistoryOf {
  const { points, breaks, frequency, bounds, decimals } = indicator
  const periods = points.map((point) => point.period)
  const last = until === undefined ? periods.at(-1) : findPeriod(periods, until)
  const from =
    breaks
      .filter((mark) => last && mark.at.end <= last.end)
      .map((mark) => mark.at.end)
      .sort()
      .at(-1) ?? ''
  const used = last ? points.filter((point) => point.period.end <= last.end && point.period.end >= from) : []
  const counted = used
    .filter((point) => point.value !== null)
    .every((point) => point.numerator && point.denominator)
  return {
    history: used.map(({ period, value }) => ({ period, value })),
    input: {
      values: used.map((point) => point.value),
      frequency,
      bounds,
      decimals,
      ...(counted && used.length > 0
        ? { denominators: used.map((point) => point.denominator ?? null), per: perOf(indicator) }
        : {}),
    },
    none: last || points.length === 0 ? null : 'no-such-period',
  }
}

/** What a rate is per (100, 10,000 …), read off a figure that was worked out from its counts; 1 without counts. */
export function perOf({ points }: Indicator): number {
  const known = points.find((point) => point.value && point.numerator && point.denominator)
  return known ? (known.value! * known.denominator!) / known.numerator! : 1
}

/** The periods that follow, one a step; null where the history names none. */
export function periodsAhead(until: Period | null, frequency: Frequency, steps: number): (Period | null)[] {
  return Array.from({ length: steps }, (_, step) =>
    until ? stepPeriod(until, step + 1, periodsPerYear(frequency)) : null,
  )
}
