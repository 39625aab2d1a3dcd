import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAugurs } from './augurs.js'
import {
  heldBenchmark,
  readBenchmark,
  truncate,
  type Benchmark,
  type BenchmarkSeries,
} from './benchmark-series.js'
import { allChecks } from './checks.js'
import { claims } from './claims.js'
import type { Said } from './measures.js'
import { ours, oursBorrowing } from './ours.js'
import { page, type Results, type Row } from './page.js'
import { anchorSaying, setOf, setsOf, summaryOf } from './score-method.js'
import { speedOf } from './speed.js'
import { reportedOnly } from './targets.js'

const rivals = ['naive2', 'comb', 'theta', 'ets', 'arima']

function rowsOf(
  benchmark: Benchmark,
  label: string,
  augurs: ((one: BenchmarkSeries) => Said | null) | null,
): Row[] {
  return setsOf(benchmark).flatMap((set) => {
    const series = benchmark.series.filter((one) => setOf(one) === set)
    const methods: [string, (one: BenchmarkSeries) => Said | null][] = [
      ['oba default', ours],
      ['oba default, borrowing from other areas', oursBorrowing(series)],
      ...rivals.map((rival): [string, (one: BenchmarkSeries) => Said | null] => [
        `R ${rival}`,
        anchorSaying(benchmark, rival),
      ]),
    ]
    if (augurs !== null && series[0]!.m === 1) methods.push(['npm @bsull/augurs AutoETS', augurs])
    return methods.flatMap(([method, say]) => {
      const summary = summaryOf(benchmark, series, say)
      return summary === null ? [] : [{ set: set + label, method, summary }]
    })
  })
}

/**
 * Prints the whole table. With a folder, writes it as JSON and as a page into `output`; without one it runs on the few series the
 * project holds, which judge nothing.
 */
export async function benchForecast(folder: string | undefined, held: string, output: string): Promise<void> {
  const benchmark = folder === undefined ? heldBenchmark(held) : readBenchmark(folder)
  const augurs = await loadAugurs()
  const rows = [
    ...rowsOf(benchmark, '', augurs),
    ...[6, 8, 10].flatMap((points) => rowsOf(truncate(benchmark, points), `, last ${points} points`, null)),
  ]
  const runsOf = (set: string, series: readonly BenchmarkSeries[]): Results['claims'] =>
    (['gls', 'standardised'] as const).flatMap((scalar) =>
      [1, 2, 3, 4].flatMap((periods) => {
        const found = claims(series, periods, scalar)
        return found === null ? [] : [{ set, ...found }]
      }),
    )
  const runs = setsOf(benchmark).flatMap((set) =>
    runsOf(
      set,
      benchmark.series.filter((one) => setOf(one) === set),
    ),
  )
  const speed: Record<string, number> = {}
  for (const [name, periods] of [
    ['annual', 1],
    ['quarterly', 4],
    ['monthly', 12],
  ] as const) {
    const series = benchmark.series.filter(
      (one) => one.m === periods && one.freq !== 'other' && !reportedOnly.includes(setOf(one)),
    )
    if (series.length === 0) continue
    runs.push(...runsOf(`${name}, pooled`, series))
    speed[`oba default, ${name}`] = speedOf(series)
    if (augurs !== null && periods === 1) speed[`@bsull/augurs AutoETS, ${name}`] = speedOf(series, augurs)
  }
  const results: Results = {
    measuredOn: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    rows,
    claims: runs,
    checks: folder === undefined ? [] : allChecks(benchmark),
    speed,
  }
  const text = page(results)
  process.stdout.write(text)
  if (folder === undefined) return
  mkdirSync(output, { recursive: true })
  writeFileSync(join(output, 'forecast.json'), `${JSON.stringify(results)}\n`)
  writeFileSync(join(output, 'forecast.md'), text)
}
