import type { Curve } from '../curve/curve.js'
import type { Amount, Evidence, Status } from '../curve/verdict.types.js'
import type { Period } from '../period/period.js'
import { samePeriod } from '../period/compare-periods.js'
import { clearImpact } from '../rules/clear-impact/clear-impact.js'
import type { ClearImpactResult } from '../rules/clear-impact/clear-impact.js'
import type { Direction } from '../rules/series-values.js'

/** Why a cell is empty. A status says why there is no verdict. */
export type EmptyCode =
  | Status
  | 'no-actuals'
  | 'no-prior-period'
  | 'no-target'
  | 'target-is-zero'
  | 'first-is-zero'
  | 'only-one-figure'
  | 'no-forecast-for-period'
  | 'no-range'

/**
 * What stands in one cell: numbers and codes, never words. `figure` and `gap` are in the indicator's units; `share` and
 * `change` are proportions (0.1 is ten per cent), of which a change has a sign.
 */
export type Cell =
  | { readonly kind: 'period'; readonly value: Period }
  | { readonly kind: 'figure'; readonly value: number; readonly period: Period }
  | { readonly kind: 'share'; readonly value: number }
  | { readonly kind: 'change'; readonly value: number; readonly from: Period | null }
  | { readonly kind: 'trend'; readonly value: Direction; readonly periods: number }
  | { readonly kind: 'verdict'; readonly value: Status }
  | { readonly kind: 'evidence'; readonly value: Evidence }
  | { readonly kind: 'gap'; readonly value: Amount; readonly period: Period }
  | { readonly kind: 'empty'; readonly reason: EmptyCode }

/** The columns there are, in the order they are usually read. */
export const columnNames = [
  'period',
  'prior',
  'current',
  'target',
  'variance',
  'percent-of-target',
  'forecast',
  'current-trend',
  'change-since-first',
  'verdict',
  'evidence',
  'gap',
] as const

export type ColumnName = (typeof columnNames)[number]

/**
 * One cell of a curve's row.
 *
 * `prior` is the period straight before the latest figure; `target` and `forecast` are those of the latest figure's own
 * period (a target with no period stands for all). `variance` is (current − target) / target and `percent-of-target`
 * current / target. The current trend is the sign of the last change and how many changes in a row had it.
 * `change-since-first` starts from the first figure after the last break: it is not the baseline, says nothing of chance,
 * and is never a verdict. Neither trend nor change is worked out across a break.
 *
 * @example
 * column(plans, 'current-trend') // { kind: 'trend', value: 'up', periods: 1 }
 */
export function column(curve: Curve, name: ColumnName): Cell {
  return cells[name](curve)
}

const cells: Readonly<Record<ColumnName, (curve: Curve) => Cell>> = {
  period: (curve) => {
    const latest = latestOf(curve)
    return latest ? { kind: 'period', value: latest.period } : empty('no-actuals')
  },
  current: (curve) => {
    const latest = latestOf(curve)
    return latest ? { kind: 'figure', ...latest } : empty('no-actuals')
  },
  prior: (curve) => {
    const { points } = curve.indicator
    const latest = latestOf(curve)
    if (!latest) return empty('no-actuals')
    const prior = points[points.findIndex(({ period }) => samePeriod(period, latest.period)) - 1]
    return prior && prior.value !== null
      ? { kind: 'figure', value: prior.value, period: prior.period }
      : empty('no-prior-period')
  },
  target: (curve) => {
    const latest = latestOf(curve)
    if (!latest) return empty('no-actuals')
    const value = targetAt(curve, latest.period)
    return value === null ? empty('no-target') : { kind: 'figure', value, period: latest.period }
  },
  variance: (curve) => againstTarget(curve, 'varianceFromTarget'),
  'percent-of-target': (curve) => againstTarget(curve, 'percentOfTarget'),
  forecast: (curve) => {
    const latest = latestOf(curve)
    if (!latest) return empty('no-actuals')
    const ahead = curve.forecast.points.find(({ period }) => period && samePeriod(period, latest.period))
    if (ahead) return { kind: 'figure', value: ahead.value, period: latest.period }
    return empty(curve.forecast.none ? curve.verdict.status : 'no-forecast-for-period')
  },
  'current-trend': (curve) => {
    const { result, periods, reason } = named(curve)
    if (result !== 'cannot-be-calculated') return { kind: 'trend', value: result, periods: periods! }
    if (reason.code === 'no-actuals') return empty('no-actuals')
    return empty(brokenAtLatest(curve) ? 'not-comparable' : 'no-prior-period')
  },
  'change-since-first': (curve) => {
    const comparable = sinceLastBreak(curve).filter(({ value }) => value !== null)
    if (comparable.length === 0) return empty('no-actuals')
    if (comparable.length === 1) return empty(brokenAtLatest(curve) ? 'not-comparable' : 'only-one-figure')
    const { percentChange } = named(curve)
    return percentChange === null
      ? empty('first-is-zero')
      : { kind: 'change', value: percentChange, from: comparable[0]!.period }
  },
  verdict: ({ verdict }) => ({ kind: 'verdict', value: verdict.status }),
  evidence: (curve) => {
    const { evidence } = curve.verdict
    return evidence ? { kind: 'evidence', value: evidence } : empty(whyNoEvidence(curve))
  },
  gap: ({ verdict: { gap, status } }) =>
    gap
      ? {
          kind: 'gap',
          value: { value: gap.value, lower: gap.lower, upper: gap.upper },
          period: gap.period,
        }
      : empty(status),
}

function empty(reason: EmptyCode): Cell {
  return { kind: 'empty', reason }
}

function latestOf({ indicator }: Curve): { readonly value: number; readonly period: Period } | null {
  const latest = indicator.points.findLast(({ value }) => value !== null)
  return latest ? { value: latest.value!, period: latest.period } : null
}

/** The target of a period: its own, or the one that stands for every period. */
function targetAt({ target, targets }: Curve, period: Period): number | null {
  return targets.find((dated) => samePeriod(dated.period, period))?.value ?? target ?? null
}

function againstTarget(curve: Curve, which: 'varianceFromTarget' | 'percentOfTarget'): Cell {
  if (!latestOf(curve)) return empty('no-actuals')
  const columns = named(curve)
  const value = columns[which]
  if (value === null) return empty(columns.target === 0 ? 'target-is-zero' : 'no-target')
  return which === 'percentOfTarget' ? { kind: 'share', value } : { kind: 'change', value, from: null }
}

/** The named rule on the figures since the last break: those before it are not comparable. */
function named(curve: Curve): ClearImpactResult {
  const points = sinceLastBreak(curve)
  return clearImpact(
    points.map(({ value }) => value),
    { polarity: curve.polarity, targets: points.map(({ period }) => targetAt(curve, period)) },
  )
}

function sinceLastBreak({ indicator }: Curve): Curve['indicator']['points'] {
  const last = indicator.points.findLast(({ value }) => value !== null)?.period.end ?? ''
  const broken = indicator.breaks
    .map(({ at }) => at.end)
    .filter((end) => end <= last)
    .sort()
    .at(-1)
  return broken === undefined
    ? indicator.points
    : indicator.points.filter(({ period }) => period.end >= broken)
}

/** Whether the latest figure is the first after a break. */
function brokenAtLatest(curve: Curve): boolean {
  const latest = latestOf(curve)
  return curve.indicator.breaks.some(({ at }) => at.end === latest?.period.end)
}

/** A verdict in the declared direction without evidence is from a forecast without a range. */
function whyNoEvidence({ verdict }: Curve): EmptyCode {
  return verdict.reasons.some(({ code }) => code === 'no-range') ? 'no-range' : verdict.status
}
