import type { Curve } from '../curve/curve.js'
import type { Amount, Evidence, Status } from '../curve/verdict.types.js'
import type { Period } from '../period/period.js'
import { samePeriod } from '../period/compare-periods.js'
import { runOfChanges } from '../rules/clear-impact/run-of-changes.js'
import { directionOf } from '../rules/series-values.js'
import type { Direction } from '../rules/series-values.js'
import type { Point } from '../series/point.js'

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
 * What stands in one cell: numbers and codes, never words. `figure` and `gap` are in the indicator's
 * units; `share` and `change` are proportions (0.1 is ten per cent), of which a change has a sign: it is
 * of the figure `now`, as a share of the figure `of`.
 */
export type Cell =
  | { readonly kind: 'period'; readonly value: Period }
  | { readonly kind: 'figure'; readonly value: number; readonly period: Period }
  | { readonly kind: 'share'; readonly value: number }
  | {
      readonly kind: 'change'
      readonly value: number
      readonly now: number
      readonly of: number
      readonly from: Period | null
    }
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
  const latest = curve.indicator.points.findLast(isKnown)
  return latest || /^(verdict|evidence|gap)$/.test(name) ? cells[name](curve, latest!) : empty('no-actuals')
}

type Known = Point & { readonly value: number }

/** What stands in each column where there is a latest figure, which the verdict's own three do not need. */
const cells: Readonly<Record<ColumnName, (curve: Curve, latest: Known) => Cell>> = {
  period: (_, { period }) => ({ kind: 'period', value: period }),
  current: (_, latest) => figure(latest),
  prior: ({ indicator: { points } }, latest) => {
    const prior = points[points.indexOf(latest) - 1]
    return prior && isKnown(prior) ? figure(prior) : empty('no-prior-period')
  },
  target: (curve, { period }) => {
    const value = targetAt(curve, period)
    return value === null ? empty('no-target') : figure({ value, period })
  },
  variance: (curve, latest) => {
    const target = targetAt(curve, latest.period)
    return target === null ? empty('no-target') : change(latest, target, null)
  },
  'percent-of-target': (curve, latest) => {
    const target = targetAt(curve, latest.period)
    return target
      ? { kind: 'share', value: latest.value / target }
      : empty(target === 0 ? 'target-is-zero' : 'no-target')
  },
  forecast: ({ forecast, verdict }, { period }) => {
    const ahead = forecast.points.find((point) => point.period && samePeriod(point.period, period))
    if (ahead) return figure({ value: ahead.value, period })
    return empty(forecast.none ? verdict.status : 'no-forecast-for-period')
  },
  'current-trend': (curve, latest) => {
    const points = sinceLastBreak(curve, latest)
    const values = points.map(({ value }) => value)
    const at = points.indexOf(latest)
    const prior = values[at - 1] ?? null
    return prior === null
      ? empty(brokenAt(curve, latest) ? 'not-comparable' : 'no-prior-period')
      : { kind: 'trend', value: directionOf(latest.value - prior), periods: runOfChanges(values, at) }
  },
  'change-since-first': (curve, latest) => {
    const first = sinceLastBreak(curve, latest).find(isKnown)!
    return first === latest
      ? empty(brokenAt(curve, latest) ? 'not-comparable' : 'only-one-figure')
      : change(latest, first.value, first.period)
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

function figure({ value, period }: Pick<Known, 'value' | 'period'>): Cell {
  return { kind: 'figure', value, period }
}

/** How far the latest figure is from a target, which has no period of its own here, or from the first figure. */
function change({ value }: Known, of: number, from: Period | null): Cell {
  if (of === 0) return empty(from ? 'first-is-zero' : 'target-is-zero')
  return { kind: 'change', value: (value - of) / of, now: value, of, from }
}

function isKnown(point: Point): point is Known {
  return point.value !== null
}

/** The target of a period: its own, or the one that stands for every period. */
function targetAt({ target, targets }: Curve, period: Period): number | null {
  return targets.find((dated) => samePeriod(dated.period, period))?.value ?? target ?? null
}

function sinceLastBreak({ indicator }: Curve, { period: { end } }: Known): readonly Point[] {
  const broken = indicator.breaks.map(({ at }) => at.end).filter((at) => at <= end)
  return indicator.points.filter(({ period }) => broken.every((at) => period.end >= at))
}

/** Whether the latest figure is the first after a break. */
function brokenAt({ indicator }: Curve, { period }: Known): boolean {
  return indicator.breaks.some(({ at }) => at.end === period.end)
}

/** A verdict in the declared direction without evidence is from a forecast without a range. */
function whyNoEvidence({ verdict }: Curve): EmptyCode {
  return verdict.reasons.some(({ code }) => code === 'no-range') ? 'no-range' : verdict.status
}
