import type { BenchmarkSeries } from './benchmark-series.js'
import { fitOurs } from './ours.js'

/** Series a second of CPU time on one core, ranges included, after a warm-up. */
export function speedOf(
  series: readonly BenchmarkSeries[],
  fit: (one: BenchmarkSeries) => unknown = (one) => fitOurs(one),
  seconds = 1,
): number {
  for (const one of series.slice(0, 300)) fit(one)
  const before = process.cpuUsage()
  let fitted = 0
  let spent = 0
  while (spent < seconds * 1e6) {
    for (const one of series) fit(one)
    fitted += series.length
    const { user, system } = process.cpuUsage(before)
    spent = user + system
  }
  return (fitted / spent) * 1e6
}
