import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** One series of the benchmark: a history, and what then happened. */
export interface BenchmarkSeries {
  readonly id: string
  readonly set: string
  readonly freq: string
  readonly m: number
  readonly h: number
  readonly lo: number | null
  readonly hi: number | null
  /** Series of one group share their shocks; errors are clustered by it. */
  readonly group: string
  readonly train: readonly number[]
  readonly test: readonly number[]
}

/** What another method said: mean, and the lower and upper end of its 95% range, one a step. */
export type Anchor = readonly [mean: readonly number[], lower: readonly number[], upper: readonly number[]]

export interface Benchmark {
  readonly series: readonly BenchmarkSeries[]
  readonly anchors: Readonly<Record<string, Readonly<Record<string, Anchor>>>>
  /** Keyed `id@points`: the same methods given only the last points of the history. */
  readonly truncated: Readonly<Record<string, Readonly<Record<string, Anchor>>>>
}

const readGzip = (path: string): unknown => JSON.parse(gunzipSync(readFileSync(path)).toString('utf8'))

/** Reads `<half>.json.gz` with `anchors-<half>.json.gz` beside it, whatever the half is called. */
export function readBenchmark(folder: string): Benchmark {
  const anchorFile = readdirSync(folder).find((name) => /^anchors-.*\.json\.gz$/.test(name))
  if (anchorFile === undefined) throw new Error(`No anchors-*.json.gz in ${folder}`)
  const { series } = readGzip(join(folder, anchorFile.slice('anchors-'.length))) as {
    series: BenchmarkSeries[]
  }
  const anchors = readGzip(join(folder, anchorFile)) as {
    series: Benchmark['anchors']
    truncated: Benchmark['truncated']
  }
  return { series, anchors: anchors.series, truncated: anchors.truncated }
}

/** The few series the project itself holds (Open Government Licence): enough to see that everything runs, not to judge by. */
export function heldBenchmark(file: string): Benchmark {
  const { series } = JSON.parse(readFileSync(file, 'utf8')) as { series: BenchmarkSeries[] }
  return { series, anchors: {}, truncated: {} }
}

/** Cuts each series to its last points, where another method was run on exactly that cut. */
export function truncate(benchmark: Benchmark, points: number): Benchmark {
  const suffix = `@${points}`
  const series = benchmark.series
    .filter((one) => benchmark.truncated[one.id + suffix] !== undefined)
    .map((one) => ({ ...one, train: one.train.slice(-points) }))
  const anchors = Object.fromEntries(
    series.map((one) => [one.id, benchmark.truncated[one.id + suffix] ?? {}]),
  )
  return { series, anchors, truncated: {} }
}

/**
 * Which half of the visible series one belongs to. Split by group, not by series, because series of a group move together:
 * constants come from the fit half and are judged on the check half. FNV-1a, so that anyone gets the same split.
 */
export function halfOf(group: string): 'fit' | 'check' {
  let hash = 0x811c9dc5
  for (const character of group) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0
  return (hash >>> 7) % 2 === 0 ? 'fit' : 'check'
}
