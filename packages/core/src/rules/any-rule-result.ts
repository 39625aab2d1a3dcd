import type { NeighbourMedianResult } from './among-areas/neighbour-median.js'
import type { QuartileBandResult } from './among-areas/quartile-band.js'
import type { QuintileResult } from './among-areas/quintile.js'
import type { RankResult } from './among-areas/rank-among.js'
import type { BenchmarkResult } from './benchmark/benchmark-result.js'
import type { ClearImpactResult } from './clear-impact/clear-impact.js'
import type { ChartResult } from './control-chart/control-chart.js'
import type { FingertipsResult } from './fingertips/fingertips-trend.js'
import type { DirectionOfTravelResult } from './previous-period/direction-of-travel.js'
import type { PreviousPeriodResult } from './previous-period/previous-period.js'

/** What any of the named rules returns. */
export type AnyRuleResult =
  | ClearImpactResult
  | PreviousPeriodResult
  | DirectionOfTravelResult
  | ChartResult<'xmr' | 'p-chart' | 'u-chart' | 'c-chart'>
  | FingertipsResult
  | BenchmarkResult
  | RankResult
  | QuartileBandResult
  | QuintileResult
  | NeighbourMedianResult
