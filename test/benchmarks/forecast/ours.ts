import { forecastNumbers } from '../../../packages/core/src/forecast/forecast-numbers.js'
import type { FittedNumbers, ForecastInput } from '../../../packages/core/src/forecast/forecast.types.js'
import type { BenchmarkSeries } from './benchmark-series.js'
import type { Said } from './measures.js'

const inputOf = ({ train, m, lo, hi }: BenchmarkSeries): ForecastInput => ({
  values: train,
  frequency: { perYear: m },
  bounds: [lo, hi],
})

/** The default method exactly as a caller would run it: history, periods a year, declared bounds. */
export function fitOurs(series: BenchmarkSeries, borrowFrom: readonly ForecastInput[] = []): FittedNumbers {
  const outcome = forecastNumbers(inputOf(series), { horizon: series.test.length, borrowFrom })
  if ('none' in outcome) throw new Error(`${series.id}: ${outcome.none}`)
  return outcome
}

function saidIn({ points }: FittedNumbers): Said {
  const range = (at: number) => ({
    lower: points.map((point) => point.ranges[at]!.lower),
    upper: points.map((point) => point.ranges[at]!.upper),
  })
  return { mean: points.map((point) => point.value), at80: range(0), at95: range(1) }
}

export const ours = (series: BenchmarkSeries): Said => saidIn(fitOurs(series))

/** The same, borrowing from the histories of the rest of its group: other areas of one indicator. Null where it is alone. */
export function oursBorrowing(all: readonly BenchmarkSeries[]): (series: BenchmarkSeries) => Said | null {
  const groups = new Map<string, BenchmarkSeries[]>()
  for (const one of all) groups.set(one.group, [...(groups.get(one.group) ?? []), one])
  return (series) => {
    const others = groups.get(series.group)!.filter((one) => one !== series)
    return others.length === 0 ? null : saidIn(fitOurs(series, others.map(inputOf)))
  }
}
