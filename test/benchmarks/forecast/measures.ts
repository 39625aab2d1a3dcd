import type { Anchor, BenchmarkSeries } from './benchmark-series.js'

export interface Range {
  readonly lower: readonly number[]
  readonly upper: readonly number[]
}

/** What a method said about one series. */
export interface Said {
  readonly mean: readonly number[]
  readonly at95: Range
  readonly at80?: Range
}

/** How that compares with what happened; all as in the M4 competition. */
export interface SeriesScore {
  readonly smape: number
  /** null where the history never moved: there is no scale to measure against. */
  readonly mase: number | null
  readonly msis: number | null
  /** One a step: -1 fell below the range, 1 rose above it, 0 was held. */
  readonly missed95: readonly number[]
  readonly missed80: readonly number[] | null
}

/** Mean absolute change from a season ago within the history. */
export function seasonalNaiveScale({ train, m }: BenchmarkSeries): number {
  const lag = train.length > m ? m : 1
  let sum = 0
  for (let at = lag; at < train.length; at++) sum += Math.abs(train[at]! - train[at - lag]!)
  return sum / (train.length - lag)
}

const missedBy = (test: readonly number[], { lower, upper }: Range): number[] =>
  test.map((actual, step) => {
    // Published figures are decimal: an actual equal to an end of the range up to floating-point dust is held.
    const dust = 1e-9 * Math.max(Math.abs(actual), Math.abs(lower[step]!), Math.abs(upper[step]!))
    // A range that is not a number holds nothing.
    return actual >= lower[step]! - dust ? (actual <= upper[step]! + dust ? 0 : 1) : -1
  })

export function scoreSeries(series: BenchmarkSeries, said: Said): SeriesScore {
  const { test } = series
  const steps = test.length
  const scale = seasonalNaiveScale(series)
  let smape = 0
  let absolute = 0
  let interval = 0
  for (let step = 0; step < steps; step++) {
    const actual = test[step]!
    const mean = said.mean[step]!
    const size = Math.abs(actual) + Math.abs(mean)
    smape += size > 0 ? (200 * Math.abs(actual - mean)) / size : 0
    absolute += Math.abs(actual - mean)
    const lower = said.at95.lower[step]!
    const upper = said.at95.upper[step]!
    interval += upper - lower + 40 * Math.max(lower - actual, 0) + 40 * Math.max(actual - upper, 0)
  }
  return {
    smape: smape / steps,
    mase: scale > 0 ? absolute / steps / scale : null,
    msis: scale > 0 ? interval / steps / scale : null,
    missed95: missedBy(test, said.at95),
    missed80: said.at80 === undefined ? null : missedBy(test, said.at80),
  }
}

export const saidBy = ([mean, lower, upper]: Anchor): Said => ({ mean, at95: { lower, upper } })
