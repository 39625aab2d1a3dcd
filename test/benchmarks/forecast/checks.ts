import { truncate, type Benchmark, type BenchmarkSeries } from './benchmark-series.js'
import { ours } from './ours.js'
import { anchorSaying, setOf, setsOf, summaryOf } from './score-method.js'
import type { Coverage, Summary } from './summary.js'
import { atMost, inRange, noMore, reportedOnly, type Check } from './targets.js'

const rivals = ['comb', 'theta', 'ets', 'arima']
const frequencies: Readonly<Record<string, readonly number[]>> = {
  annual: [1],
  quarterly: [4],
  monthly: [12],
}

/** Coverage within bounds, each bound widened by twice the clustered standard error. */
function coverageCheck(
  what: string,
  { held, error }: { held: number; error: number },
  low: number,
  high: number,
): Check {
  return inRange(`${what} (± ${error.toFixed(1)})`, held, low - 2 * error, high + 2 * error)
}

function bySteps(what: string, coverage: Coverage, low: number, high: number): Check[] {
  return coverage.bySteps.map(({ held }, step) => inRange(`${what}, step ${step + 1}`, held, low, high))
}

function calibration(what: string, summary: Summary): Check[] {
  const checks: Check[] = []
  if (summary.series >= 90) {
    checks.push(
      coverageCheck(`${what}: 95% range holds`, summary.at95, 93, 97),
      coverageCheck(`${what}: 80% range holds`, summary.at80!, 77, 84),
    )
  }
  if (summary.series >= 200) {
    checks.push(
      ...bySteps(`${what}: 95% range holds`, summary.at95, 90, 99),
      ...bySteps(`${what}: 80% range holds`, summary.at80!, 72, 88),
    )
  }
  return checks
}

/** Never much worse than the best of R's methods on the series it was run on. */
function againstRivals(
  benchmark: Benchmark,
  what: string,
  series: readonly BenchmarkSeries[],
  least: number,
  slack: number,
): Check[] {
  return rivals.flatMap((rival) => {
    const theirs = anchorSaying(benchmark, rival)
    const same = series.filter((one) => theirs(one) !== null)
    const their = summaryOf(benchmark, same, theirs)
    const our = summaryOf(benchmark, same, ours)
    if (same.length < least || !their?.owa || !our?.owa) return []
    return [noMore(`${what}: OWA against R ${rival} (${same.length} series)`, our.owa, slack * their.owa)]
  })
}

/** Every target that this benchmark can judge. */
export function allChecks(benchmark: Benchmark): Check[] {
  const checks: Check[] = []
  const judged = benchmark.series.filter((one) => !reportedOnly.includes(setOf(one)) && one.freq !== 'other')
  for (const [name, periods] of Object.entries(frequencies)) {
    const pooled = summaryOf(
      benchmark,
      judged.filter((one) => periods.includes(one.m)),
      ours,
    )
    if (pooled === null) continue
    checks.push(
      inRange(`${name}, pooled: 95% range holds`, pooled.at95.held, 94, 96.5),
      inRange(`${name}, pooled: 80% range holds`, pooled.at80!.held, 78, 82.5),
    )
    checks.push(
      noMore(
        `${name}, pooled: misses below and above differ by`,
        Math.abs(pooled.at95.below - pooled.at95.above),
        1.5,
      ),
    )
  }
  for (const set of setsOf({ ...benchmark, series: judged })) {
    const series = judged.filter((one) => setOf(one) === set)
    const summary = summaryOf(benchmark, series, ours)!
    const limit = atMost[set]
    checks.push(...calibration(set, summary))
    if (limit?.msis !== undefined) checks.push(noMore(`${set}: MSIS`, summary.msis, limit.msis))
    if (limit?.owa !== undefined && summary.owa !== null)
      checks.push(noMore(`${set}: OWA`, summary.owa, limit.owa))
    checks.push(...againstRivals(benchmark, set, series, 100, 1.02))
  }
  for (const points of [6, 8, 10]) {
    const cut = truncate(benchmark, points)
    for (const set of setsOf(cut)) {
      const series = cut.series.filter((one) => setOf(one) === set)
      const what = `${set}, last ${points} points`
      checks.push(
        ...calibration(what, summaryOf(cut, series, ours)!),
        ...againstRivals(cut, what, series, 60, 1),
      )
    }
  }
  return checks
}
