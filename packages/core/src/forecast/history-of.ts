import type { Indicator } from '../model/indicator.js'
import { isCount } from '../model/is-count.js'
import { perIn } from '../model/per-of-unit.js'
import { findPeriod } from '../period/find-period.js'
import { stepPeriod } from '../period/step-period.js'
import type { Period } from '../period/period.js'
import { periodsPerYear, type Frequency } from '../series/frequency.js'
import type { BreakAdjustment } from './break-adjustment.js'
import type { ForecastInput } from './forecast.types.js'
import type { Forecast, NoForecastReason } from './frozen.types.js'

export interface HistoryOf {
  readonly history: Forecast['history']
  readonly input: ForecastInput
  readonly none: NoForecastReason | null
}

/**
 * The figures of an indicator a forecast is made from: up to the period named, and since the last break
 * before it that no adjustment bridges. Adjusted figures are no longer worked out from counts.
 */
export function historyOf(
  indicator: Indicator,
  named: string | undefined,
  adjustments: readonly BreakAdjustment[] = [],
): HistoryOf {
  const { points, breaks, frequency, bounds, decimals } = indicator
  const periods = points.map((point) => point.period)
  const until = (named === undefined ? periods.at(-1) : findPeriod(periods, named))?.end ?? ''
  // Breaks later in time come last, so that an early figure is carried over each in turn.
  const bridged = adjustments
    .flatMap(({ at, times = 1, plus = 0 }) => {
      const end = findPeriod(periods, at)?.end
      return end ? [{ end, times, plus }] : []
    })
    .sort((a, b) => (a.end < b.end ? -1 : 1))
  const open = breaks
    .map((mark) => mark.at.end)
    .filter((at) => at <= until && !bridged.some(({ end }) => end === at))
  const from = open.sort().at(-1) ?? ''
  const used = points.filter(({ period: { end } }) => end <= until && end >= from)
  const history = used.map(({ period, value }) => ({
    period,
    value:
      value === null
        ? null
        : bridged.reduce((sum, { end, times, plus }) => (period.end < end ? sum * times + plus : sum), value),
  }))
  // A count is so many in each period, and as much a matter of chance as one of so many people.
  const alone = isCount(indicator)
  const counted =
    bridged.length === 0 &&
    // None of so many is a count like any other.
    (alone ||
      used.every((point) => point.value === null || (point.numerator !== undefined && point.denominator)))
  return {
    history,
    input: {
      values: history.map((point) => point.value),
      frequency,
      bounds,
      decimals,
      ...(counted && {
        denominators: used.map((point) => (alone ? 1 : (point.denominator ?? null))),
        per: perOf(indicator),
      }),
    },
    none: until || points.length === 0 ? null : 'no-such-period',
  }
}

/**
 * What a rate is per (100, 10,000 …), read off a figure that was worked out from its counts; off its unit where none was above 0
 * yet, which a percentage need not say: its bounds do.
 */
function perOf({ points, unit }: Indicator): number | undefined {
  const known = points.find((point) => point.value && point.numerator && point.denominator)
  return known ? (known.value! * known.denominator!) / known.numerator! : perIn(unit)
}

/** The periods that follow those of a history, one a step; null where it names none. */
export function periodsAhead(
  named: readonly Period[],
  frequency: Frequency,
  steps: number,
): (Period | null)[] {
  const until = named.at(-1) ?? null
  return Array.from(
    { length: steps },
    (_, step) => until && stepPeriod(until, step + 1, periodsPerYear(frequency), named),
  )
}
