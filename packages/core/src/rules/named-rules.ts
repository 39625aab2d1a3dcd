import type { Indicator, Polarity } from '../model/indicator.js'
import { periodsPerYear } from '../series/frequency.js'
import { benchmarkTarget } from './benchmark/benchmark-target.js'
import type { BenchmarkResult } from './benchmark/benchmark-result.js'
import { clearImpact } from './clear-impact/clear-impact.js'
import type { ClearImpactResult } from './clear-impact/clear-impact.js'
import type { ChartResult } from './control-chart/control-chart.js'
import { xmr } from './control-chart/xmr.js'
import { fingertipsTrend } from './fingertips/fingertips-trend.js'
import type { FingertipsResult } from './fingertips/fingertips-trend.js'
import type { TrendPoint } from './fingertips/recent-points.js'
import { directionOfTravel } from './previous-period/direction-of-travel.js'
import type { DirectionOfTravelResult } from './previous-period/direction-of-travel.js'
import { previousPeriod } from './previous-period/previous-period.js'
import type { PreviousPeriodResult } from './previous-period/previous-period.js'

/** What the rules people already use say of one indicator, each under its own name. None feeds the verdict. */
export interface NamedRules {
  readonly 'clear-impact': ClearImpactResult
  readonly 'previous-period': PreviousPeriodResult
  readonly 'direction-of-travel': DirectionOfTravelResult
  readonly xmr: ChartResult<'xmr'>
  readonly fingertips: FingertipsResult
  /** Only where there is a target. */
  readonly target: BenchmarkResult | null
}

export interface NamedRulesOptions {
  /** Which way is better; absent means none: no better, no worse. */
  readonly polarity?: Polarity
  readonly target?: number
}

/**
 * Every named rule on an indicator's figures, beside its verdict. Figures after the last break alone are
 * asked about; rates go in from their counts, or with their published intervals, where there are any. A
 * rule that cannot be calculated says so, and why, as its result.
 *
 * @example
 * namedRules(careLeavers, { polarity: 'higher' }).fingertips.result // 'no-significant-change'
 */
export function namedRules(indicator: Indicator, { polarity, target }: NamedRulesOptions = {}): NamedRules {
  const from =
    indicator.breaks
      .map((mark) => mark.at.end)
      .sort()
      .at(-1) ?? ''
  const points = indicator.points.filter((point) => point.period.end >= from)
  const values = points.map((point) => point.value)
  const way = polarity === undefined ? {} : { polarity }
  return {
    'clear-impact': clearImpact(values, way),
    'previous-period': previousPeriod(values, way),
    'direction-of-travel': directionOfTravel(values, { ...way, periods: 5 }),
    xmr: xmr(values, way),
    fingertips: fingertipsTrend(points.map(trendPoint), {
      ...way,
      pointsPerYear: periodsPerYear(indicator.frequency),
    }),
    target: target === undefined ? null : benchmarkTarget(values.at(-1) ?? null, target, way),
  }
}

function trendPoint({
  value,
  numerator,
  denominator,
  lower,
  upper,
}: Indicator['points'][number]): TrendPoint {
  if (numerator !== undefined && denominator !== undefined) return { count: numerator, denominator }
  return { value, lower: lower ?? null, upper: upper ?? null }
}
