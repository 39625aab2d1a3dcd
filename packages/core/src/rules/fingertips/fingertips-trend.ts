import { judge, type Polarity } from '../polarity.js'
import type { Reason } from '../../statistics/index.js'
import type { RuleResult } from '../rule-result.js'
import { estimateTrend, type TimedEstimate } from './estimate-trend.js'
import { proportionTrend, type TimedFraction } from './proportion-trend.js'
import { areFractions, pointsProblem, pointsUsed, type TrendPoint } from './recent-points.js'
import { threshold, type TrendTest } from './trend-test.js'

/** What the test must know of the series besides its points. */
export interface FingertipsOptions {
  readonly polarity?: Polarity
  /** How many years one point covers. Only 1 can be tested: pooled or rolling points share data with their neighbours. */
  readonly yearsPerPoint?: number
  /** How many points a year. Only 1 can be tested. */
  readonly pointsPerYear?: number
}

/** The published recent trend of the last five points. */
export interface FingertipsResult extends RuleResult<
  'fingertips',
  'increasing' | 'decreasing' | 'no-significant-change',
  {
    points: readonly TrendPoint[]
    polarity: Polarity
    yearsPerPoint: number
    pointsPerYear: number
    test: 'proportions' | 'estimates'
  }
> {
  readonly chiSquared: number | null
  /** What χ² must exceed: 99.8% on one degree of freedom. */
  readonly threshold: number
  /** Change a period: of the logit for proportions, in the value's own units otherwise. */
  readonly slope: number | null
  /** The slope without each of the five points in turn; one that changes sign is an outlier's work. */
  readonly slopesWithoutOne: readonly number[]
}

/**
 * The recent trend of Fingertips, the public-health profiles: the last five annual points, a chi-squared test at 99.8%, and
 * the trend must keep its direction whichever point is left out. Counts with denominators are tested as proportions; values
 * with 95% limits by a weighted straight line. "No significant change" is not "no change".
 *
 * @param points one entry a period, in order, all of one kind.
 * @example
 * fingertipsTrend([
 *   { count: 994, denominator: 40299 }, { count: 1023, denominator: 41527 }, { count: 1199, denominator: 42811 },
 *   { count: 1332, denominator: 44064 }, { count: 1367, denominator: 44701 },
 * ], { polarity: 'lower' }) // { result: 'increasing', judgement: 'worse', chiSquared: 47.90…, … }
 */
export function fingertipsTrend(
  points: readonly TrendPoint[],
  { polarity = 'none', yearsPerPoint = 1, pointsPerYear = 1 }: FingertipsOptions = {},
): FingertipsResult {
  const test = areFractions(points) ? 'proportions' : 'estimates'
  const base = {
    rule: 'fingertips',
    threshold,
    inputs: { points: points.map((point) => ({ ...point })), polarity, yearsPerPoint, pointsPerYear, test },
  } as const
  const problem = periodProblem(yearsPerPoint, pointsPerYear) ?? pointsProblem(points)
  if (problem !== null) {
    const nothing = { chiSquared: null, slope: null, slopesWithoutOne: [], judgement: null }
    return { ...base, ...nothing, result: 'cannot-be-calculated', reason: problem }
  }
  const recent = points.slice(-pointsUsed).map((point, time) => ({ ...point, time }))
  const trendOf = (some: typeof recent): TrendTest =>
    test === 'proportions' ? proportionTrend(some as TimedFraction[]) : estimateTrend(some as TimedEstimate[])
  const { chiSquared, slope } = trendOf(recent)
  const slopesWithoutOne = recent.map((_, index) => trendOf(recent.toSpliced(index, 1)).slope)
  const significant = chiSquared > threshold
  const outlier = slopesWithoutOne.findIndex((each) => Math.sign(each) !== Math.sign(slope))
  const figures = { chiSquared, slope, slopesWithoutOne }
  if (!significant || outlier >= 0) {
    const reason = significant
      ? { code: 'outlier', point: points.length - pointsUsed + outlier, chiSquared, threshold }
      : { code: 'not-significant', chiSquared, threshold }
    return { ...base, ...figures, result: 'no-significant-change', judgement: null, reason }
  }
  const reason = { code: 'significant', chiSquared, threshold, slope }
  const result = slope > 0 ? 'increasing' : 'decreasing'
  return { ...base, ...figures, result, judgement: judge(slope, polarity), reason }
}

function periodProblem(yearsPerPoint: number, pointsPerYear: number): Reason | null {
  if (yearsPerPoint !== 1) return { code: 'year-range', yearsPerPoint }
  return pointsPerYear === 1 ? null : { code: 'not-annual', pointsPerYear }
}
