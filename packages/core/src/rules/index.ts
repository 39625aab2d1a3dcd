export { neighbourMedian, type NeighbourMedianResult } from './among-areas/neighbour-median.js'
export { quartileBand, type QuartileBandResult } from './among-areas/quartile-band.js'
export { quintile, type QuintileResult } from './among-areas/quintile.js'
export { rankAmong, type RankResult } from './among-areas/rank-among.js'
export type { AnyRuleResult } from './any-rule-result.js'
export { benchmarkDifference } from './benchmark/benchmark-difference.js'
export { benchmarkFixedValue } from './benchmark/benchmark-fixed-value.js'
export { benchmarkOverlap } from './benchmark/benchmark-overlap.js'
export type { BenchmarkMethod, BenchmarkResult, ComparisonAtLevel } from './benchmark/benchmark-result.js'
export { benchmarkRange, benchmarkTarget } from './benchmark/benchmark-target.js'
export type { Comparison } from './benchmark/comparison.js'
export { clearImpact, type ClearImpactOptions, type ClearImpactResult } from './clear-impact/clear-impact.js'
export type { Assurance } from './control-chart/assurance.js'
export type { ChartGroup, ChartOptions, ChartResult } from './control-chart/control-chart.js'
export { cChart, pChart, type RateChartOptions, uChart } from './control-chart/count-charts.js'
export type { Limits } from './control-chart/limits.js'
export type { ChartPoint, Variation } from './control-chart/point.js'
export type { ChartPreset, ChartRules, Signal } from './control-chart/presets.js'
export { xmr } from './control-chart/xmr.js'
export {
  type FingertipsOptions,
  type FingertipsResult,
  fingertipsTrend,
} from './fingertips/fingertips-trend.js'
export type { Estimate, TrendPoint } from './fingertips/recent-points.js'
export type { Judgement } from './polarity.js'
export { namedRules, type NamedRules, type NamedRulesOptions } from './named-rules.js'
export {
  directionOfTravel,
  type DirectionOfTravelOptions,
  type DirectionOfTravelResult,
} from './previous-period/direction-of-travel.js'
export { previousPeriod, type PreviousPeriodResult } from './previous-period/previous-period.js'
export type { RuleResult } from './rule-result.js'
export type { Values } from './series-values.js'
