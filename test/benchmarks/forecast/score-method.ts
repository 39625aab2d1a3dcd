import type { Benchmark, BenchmarkSeries } from './benchmark-series.js'
import { saidBy, scoreSeries, type Said } from './measures.js'
import { summarise, type Scored, type Summary } from './summary.js'

export const setOf = ({ set, freq }: BenchmarkSeries): string => `${set} ${freq}`

export const setsOf = ({ series }: Benchmark): string[] => [...new Set(series.map(setOf))]

/** The series among these that a method was run on, scored, with naive2 on the same. */
export function scoreMethod(
  benchmark: Benchmark,
  series: readonly BenchmarkSeries[],
  say: (one: BenchmarkSeries) => Said | null,
): Scored[] {
  return series.flatMap((one) => {
    const said = say(one)
    if (said === null) return []
    const naive2 = benchmark.anchors[one.id]?.['naive2']
    return [
      {
        group: one.group,
        score: scoreSeries(one, said),
        naive2: naive2 === undefined ? null : scoreSeries(one, saidBy(naive2)),
      },
    ]
  })
}

export function summaryOf(
  benchmark: Benchmark,
  series: readonly BenchmarkSeries[],
  say: (one: BenchmarkSeries) => Said | null,
): Summary | null {
  const scored = scoreMethod(benchmark, series, say)
  return scored.length === 0 ? null : summarise(scored)
}

export const anchorSaying =
  (benchmark: Benchmark, method: string) =>
  (one: BenchmarkSeries): Said | null => {
    const anchor = benchmark.anchors[one.id]?.[method]
    return anchor === undefined ? null : saidBy(anchor)
  }
