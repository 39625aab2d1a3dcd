import type { Indicator } from './indicator.js'
import type { DatedTarget, Target } from './target.js'
import { findPeriod } from '../period/find-period.js'
import type { Period } from '../period/period.js'
import { stepPeriod } from '../period/step-period.js'
import { periodsPerYear } from '../series/frequency.js'

/** How far past the last figure a target is looked for: a plan for 2050 in years, or five years in months. */
const PERIODS_AHEAD = 60

/**
 * Puts each target at the period it names, among the indicator's own periods and those that follow
 * them. A period is found by meaning ("2027" and "2026/27" are the same in financial years). What
 * names no period of this indicator is `unplaced`, never moved to a near one.
 *
 * @example
 * placeTargets(plans, [{ period: '2027', value: 250 }]).targets[0]!.period.label // '31 March 2027'
 */
export function placeTargets(
  indicator: Indicator,
  targets: readonly Target[],
): { readonly targets: readonly DatedTarget[]; readonly unplaced: readonly Target[] } {
  if (targets.length === 0) return { targets: [], unplaced: [] }
  const periods = withThoseAhead(indicator)
  const placed = targets.map((target) => ({ target, period: findPeriod(periods, target.period) }))
  return {
    targets: placed
      .flatMap(({ target, period }) => (period ? [{ period, value: target.value }] : []))
      .sort((a, b) => (a.period.end < b.period.end ? -1 : 1)),
    unplaced: placed.flatMap(({ target, period }) => (period ? [] : [target])),
  }
}

function withThoseAhead({ points, frequency }: Indicator): readonly Period[] {
  const periods = points.map((point) => point.period)
  const last = periods.at(-1)
  if (!last) return periods
  return [
    ...periods,
    ...Array.from({ length: PERIODS_AHEAD }, (_, index) =>
      stepPeriod(last, index + 1, periodsPerYear(frequency), periods),
    ),
  ]
}
