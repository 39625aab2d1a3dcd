import type { Reason } from '../../statistics/index.js'
import { isFigure } from '../../statistics/quantity.js'
import { judge, type Polarity } from '../polarity.js'
import type { RuleResult } from '../rule-result.js'
import { type Direction, directionOf, knownOrNull, latestActual, type Values } from '../series-values.js'
import { runOfChanges } from './run-of-changes.js'

/** What the scorecard columns can be asked for besides the actual figures. Every array has one entry a period. */
export interface ClearImpactOptions {
  readonly polarity?: Polarity
  /** The target of each period; it may reach further than the actuals. */
  readonly targets?: Values
  /** The forecast of each period; it may reach further than the actuals. */
  readonly forecasts?: Values
}

/** A column of the scorecard that has no figure, and why. */
export interface EmptyColumn {
  readonly column: string
  readonly reason: Reason
}

/** The scorecard columns. Proportions, not percentages: 0.1 is ten per cent. */
export interface ClearImpactResult extends RuleResult<
  'clear-impact',
  Direction,
  { values: Values; targets: Values; forecasts: Values; polarity: Polarity }
> {
  /** Where the latest actual stands in the arrays, or null. */
  readonly latest: number | null
  readonly current: number | null
  readonly prior: number | null
  readonly target: number | null
  /** (current − target) / target */
  readonly varianceFromTarget: number | null
  /** current / target */
  readonly percentOfTarget: number | null
  readonly nextTarget: number | null
  readonly nextForecast: number | null
  /** How many periods the current trend has run, or null without a trend. */
  readonly periods: number | null
  /** (current − first) / first, with the first actual of the series */
  readonly percentChange: number | null
  readonly emptyColumns: readonly EmptyColumn[]
}

/**
 * The columns of the Clear Impact Scorecard for one measure. The trend is the sign of the last change and how many changes
 * in a row had it. Where the published description is silent, these answers are ours: two equal figures are "flat", which
 * ends a run; a missing period ends a run; a first figure or a target of 0 gives no percentage, with the reason. A change
 * since the first figure is not a verdict: it says nothing of chance, and one odd first year decides it.
 *
 * @param values one actual a period, in order; null = missing.
 * @example
 * clearImpact([60, 62, 64, 63], { polarity: 'lower', targets: [null, null, null, 60] })
 * // { rule: 'clear-impact', result: 'down', judgement: 'better', periods: 1, varianceFromTarget: 0.05, percentChange: 0.05, … }
 */
export function clearImpact(values: Values, options: ClearImpactOptions = {}): ClearImpactResult {
  const { polarity = 'none' } = options
  const actuals = knownOrNull(values)
  const targets = knownOrNull(options.targets ?? [])
  const forecasts = knownOrNull(options.forecasts ?? [])
  const inputs = { values: actuals, targets, forecasts, polarity }
  const latest = latestActual(actuals)
  const current = actuals[latest] ?? null
  const prior = actuals[latest - 1] ?? null
  const target = targets[latest] ?? null
  const first = actuals.find(isFigure) ?? null
  const variance = share(current, target, 'target')
  const proportionOfTarget = share(current, target, 'target', 0)
  const change = share(current, first, 'first')
  const columns = {
    latest: current === null ? null : latest,
    current,
    prior,
    target,
    varianceFromTarget: variance.figure,
    percentOfTarget: proportionOfTarget.figure,
    nextTarget: firstAfter(targets, latest),
    nextForecast: firstAfter(forecasts, latest),
    percentChange: change.figure,
    emptyColumns: [
      ...emptyColumn('varianceFromTarget', variance.reason),
      ...emptyColumn('percentOfTarget', proportionOfTarget.reason),
      ...emptyColumn('percentChange', change.reason),
    ],
  }
  const base = { rule: 'clear-impact', inputs, ...columns } as const
  if (current === null || prior === null) {
    const reason = current === null ? { code: 'no-actuals' } : { code: 'no-prior-period' }
    return { ...base, result: 'cannot-be-calculated', judgement: null, reason, periods: null }
  }
  const difference = current - prior
  const periods = runOfChanges(actuals, latest)
  const result = directionOf(difference)
  const reason = { code: 'last-change', prior, current, difference, periods }
  return { ...base, result, judgement: judge(difference, polarity), reason, periods }
}

/** (figure − of) / of, or figure / of when nothing is taken away. */
function share(
  figure: number | null,
  of: number | null,
  name: 'target' | 'first',
  less = of,
): { figure: number | null; reason: Reason | null } {
  if (figure === null || of === null || less === null) return { figure: null, reason: { code: `no-${name}` } }
  if (of === 0) return { figure: null, reason: { code: `${name}-is-zero` } }
  return { figure: (figure - less) / of, reason: null }
}

function emptyColumn(column: string, reason: Reason | null): EmptyColumn[] {
  return reason === null ? [] : [{ column, reason }]
}

function firstAfter(values: Values, index: number): number | null {
  return values.slice(index + 1).find(isFigure) ?? null
}
