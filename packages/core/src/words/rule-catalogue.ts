import type { Assurance } from '../rules/control-chart/assurance.js'
import type { Variation } from '../rules/control-chart/point.js'
import type { Signal } from '../rules/control-chart/presets.js'
import type { FingertipsResult } from '../rules/fingertips/fingertips-trend.js'
import type { BenchmarkMethod } from '../rules/benchmark/benchmark-result.js'
import type { Comparison } from '../rules/benchmark/comparison.js'
import type { QuartileBandResult } from '../rules/among-areas/quartile-band.js'
import type { NeighbourMedianResult } from '../rules/among-areas/neighbour-median.js'
import type { Direction } from '../rules/series-values.js'
import type { AnyRuleResult } from '../rules/any-rule-result.js'

/** A rule's results that say something. */
type Said<Result extends { readonly result: string }> = Exclude<Result['result'], 'cannot-be-calculated'>

/** Why a rule has nothing to say; whatever is not listed is said to be `other`. */
export type CannotCode =
  | 'no-actuals'
  | 'no-prior-period'
  | 'no-earlier-period'
  | 'no-value'
  | 'no-target'
  | 'no-benchmark'
  | 'no-neighbours'
  | 'no-agreed-direction'
  | 'not-enough-areas'
  | 'not-enough-points'
  | 'not-enough-valid-points'
  | 'missing-values'
  | 'no-data-points'
  | 'value-type'
  | 'proportion-zero-or-one'
  | 'year-range'
  | 'not-annual'
  | 'other'

/** The words of the named rules, in one language: apart from what every page carries, for whoever shows them. */
export interface RuleCatalogue {
  /** What each rule asks, and what it leaves out. */
  readonly asks: Readonly<Record<AnyRuleResult['rule'], string>>
  readonly judged: Readonly<Record<'better' | 'worse', string>>
  /** The latest figure beside an earlier one, so many periods before. */
  readonly moved: Readonly<Record<Direction, (latest: string, earlier: string, periods: number) => string>>
  /** Where two figures that differ are printed the same. */
  readonly printAlike: string
  /** The last change, and how many in a row went its way. */
  readonly run: Readonly<Record<Direction, (changes: number, earlier: string, latest: string) => string>>
  readonly sinceFirst: (difference: string) => string
  readonly variation: Readonly<Record<Variation, string>>
  readonly signal: Readonly<Record<Signal, string>>
  readonly usual: (lower: string, upper: string) => string
  readonly tooFewPoints: (points: number, needed: number) => string
  readonly assurance: Readonly<Record<Assurance, string>>
  readonly trend: Readonly<Record<Said<FingertipsResult>, string>>
  readonly onePointCarries: string
  /** A figure beside a goal: a target, or a range of them. */
  readonly goal: Readonly<Record<Comparison, (value: string, goal: string) => string>>
  readonly target: (figure: string) => string
  readonly range: (lower: string, upper: string) => string
  readonly compared: Readonly<Record<Comparison, string>>
  readonly method: Readonly<Record<Exclude<BenchmarkMethod, 'target' | 'range'>, string>>
  readonly atLevel: (times: string) => string
  readonly rank: (rank: number, of: number, sharing: number) => string
  readonly quarter: Readonly<Record<Said<QuartileBandResult>, string>>
  readonly fifth: (fifth: number, first: 'best' | 'highest') => string
  readonly median: Readonly<Record<Said<NeighbourMedianResult>, (value: string, median: string) => string>>
  readonly cannot: Readonly<Record<CannotCode, string>>
}
