import type { Area } from '../model/indicator.js'
import type { Period } from '../period/period.js'
import type { Cell, Collected, Run } from './collected.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'

/** The cells of one indicator in one area, and what had to be said to tell it from others. */
export interface Series {
  readonly indicator: string
  readonly name: string
  readonly area: Area
  readonly row: number
  readonly cells: readonly Cell[]
  /** "sex: Female": what tells it apart from others of the same indicator and area. */
  readonly apart: readonly string[]
  readonly unit: string
  readonly source: string
  readonly licence: string
}

/** The periods a run has figures for. */
type When = (run: Run) => readonly number[]

const NONE: readonly never[] = []

/**
 * Runs that differ only in a column that tells nothing apart (a spelling of the area's name, a trend
 * arrow) become one series; a column without which two figures would fall on the same period is a
 * breakdown, and its series stay apart under their own names. Columns are tried from the one with most
 * values down, so that the fewest are needed; the source comes last. Gives one series at a time, so
 * that its cells need not be kept.
 */
export function* joinRuns(
  collected: Collected,
  periods: readonly (Period | null)[],
  problems: Problem[],
): Generator<Series> {
  const { dimensions, unit, sources, cellsOf } = collected
  const sameDates = numberByDates(periods)
  const when: When = (run) => cellsOf(run).map(({ period }) => sameDates[period]!)
  const sourceWords = sourceNames(sources)
  const broken = new Map<string, { readonly row: number; readonly values: Set<string> }>()
  const breaksDown = (column: string, row: number, values: readonly string[]): void => {
    const seen = broken.get(column) ?? { row, values: new Set<string>() }
    broken.set(column, seen)
    for (const value of values) if (seen.values.size < 12) seen.values.add(value || 'blank')
  }
  const manyNamed = codesOfManyNames(collected.areas)
  const sharedCodes = new Map<string, ReadonlySet<string>>()
  for (const runs of collected.runs) {
    const areaOf = collected.asWritten
      ? byCodeAndName
      : areaKeys(runs, manyNamed, when, dimensions.length, sharedCodes)
    const kept = collected.asWritten ? NONE : neededDimensions(runs, when, areaOf, dimensions.length)
    for (const dimension of kept)
      breaksDown(
        dimensions[dimension]!,
        runs[0]!.row,
        runs.map((run) => run.says[dimension]!),
      )
    const groups = new Map<string, Cell[]>()
    const heads = new Map<string, Run>()
    for (const run of runs) {
      const key = keyOf(run, areaOf, kept)
      const same = groups.get(key)
      if (same) for (const cell of cellsOf(run)) same.push(cell)
      else groups.set(key, cellsOf(run))
      heads.set(key, run)
    }
    const bySource =
      sources.length > 1 && [...groups.values()].some((cells) => twoSourcesAtOnce(cells, sameDates))
    if (bySource) breaksDown(collected.sourceColumn, runs[0]!.row, sources)
    for (const [key, cells] of groups) {
      const { indicator, name, area, row, licence, says } = heads.get(key)!
      const told =
        kept.length === 0
          ? NONE
          : kept.map((dimension) => `${dimensions[dimension]}: ${says[dimension] || 'blank'}`)
      for (const part of bySource ? splitBySource(cells) : [cells]) {
        const from = sourceWords(part)
        const apart = bySource ? [...told, `${collected.sourceColumn}: ${from || 'blank'}`] : told
        yield {
          indicator,
          name,
          area,
          row,
          cells: part,
          apart,
          unit: unit < 0 ? '' : says[unit]!,
          source: from,
          licence,
        }
      }
    }
  }
  for (const [column, { row, values }] of broken)
    problems.push(problem('breakdown', row, column, { found: [...values].join(', ') }))
  for (const [code, names] of sharedCodes)
    problems.push(problem('same-code', null, 'area_code', { value: code, found: [...names].join(', ') }))
}

/** One number for all labels of the same dates; -1 for what has none. */
function numberByDates(periods: readonly (Period | null)[]): readonly number[] {
  const numbers = new Map<string, number>()
  return periods.map((period, number) => {
    if (!period) return -1
    const dates = period.start + period.end
    if (!numbers.has(dates)) numbers.set(dates, number)
    return numbers.get(dates)!
  })
}

/** Whether two sources give a figure for the same period. */
function twoSourcesAtOnce(cells: readonly Cell[], sameDates: readonly number[]): boolean {
  const first = cells[0]!.source
  if (cells.every(({ source }) => source === first)) return false
  const seen = new Map<number, number>()
  for (const { period, source } of cells) {
    const dates = sameDates[period]!
    const earlier = seen.get(dates)
    if (dates >= 0 && earlier !== undefined && earlier !== source) return true
    seen.set(dates, source)
  }
  return false
}

/** What a series says of its sources, each once; made once for all the series with the same ones. */
function sourceNames(sources: readonly string[]): (cells: readonly Cell[]) => string {
  const known = new Map<string, string>()
  return (cells) => {
    const first = cells[0]!.source
    if (cells.every(({ source }) => source === first)) return sources[first]!
    const own = [...new Set(cells.map(({ source }) => source))]
    const key = own.join()
    let words = known.get(key)
    if (words === undefined)
      known.set(
        key,
        (words = own
          .map((number) => sources[number]!)
          .filter((text) => text !== '')
          .join('; ')),
      )
    return words
  }
}

function splitBySource(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const parts = new Map<number, Cell[]>()
  for (const cell of cells) {
    const part = parts.get(cell.source)
    if (part) part.push(cell)
    else parts.set(cell.source, [cell])
  }
  return [...parts.values()]
}

function byCodeAndName({ area }: Run): string {
  return `${area.code}\u0000${area.name}`
}

/**
 * An area is its code, whatever its name is spelt like from year to year. Only where one code stands
 * for several areas at once (London, inner and outer, under E12000007) does its name tell.
 */
function areaKeys(
  runs: readonly Run[],
  manyNamed: ReadonlySet<string>,
  when: When,
  count: number,
  shared: Map<string, ReadonlySet<string>>,
): (run: Run) => string {
  const doubtful = runs.filter(({ area }) => manyNamed.has(area.code))
  if (doubtful.length === 0) return byCode
  const every = Array.from({ length: count }, (_, dimension) => dimension)
  const several = new Set<string>()
  for (const code of new Set(doubtful.map(byCode))) {
    const same = doubtful.filter(({ area }) => area.code === code)
    const names = new Set(same.map(({ area }) => area.name))
    if (names.size < 2) continue
    const byName = clashes(same, when, ({ area }) => area.name, every, Infinity)
    if (code !== '' && clashes(same, when, () => code, every, byName + 1) === byName) continue
    several.add(code)
    if (code !== '') shared.set(code, new Set([...(shared.get(code) ?? []), ...names]))
  }
  return (run) => (several.has(run.area.code) ? byCodeAndName(run) : run.area.code)
}

function byCode({ area }: Run): string {
  return area.code
}

function codesOfManyNames(areas: readonly Area[]): ReadonlySet<string> {
  const names = new Map<string, string>()
  const many = new Set<string>()
  for (const { code, name } of areas) {
    const known = names.get(code)
    if (known !== undefined && known !== name) many.add(code)
    names.set(code, name)
  }
  return many
}

function keyOf(run: Run, areaOf: (run: Run) => string, dimensions: readonly number[]): string {
  let key = areaOf(run)
  for (const dimension of dimensions) key += `\u0000${run.says[dimension]}`
  return key
}

function neededDimensions(
  runs: readonly Run[],
  when: When,
  areaOf: (run: Run) => string,
  count: number,
): readonly number[] {
  if (count === 0) return NONE
  // One run an area: nothing to tell apart.
  if (new Set(runs.map(areaOf)).size === runs.length) return NONE
  if (clashes(runs, when, areaOf, NONE, 1) === 0) return NONE
  const sizes = Array.from(
    { length: count },
    (_, dimension) => new Set(runs.map((run) => run.says[dimension])).size,
  )
  let needed = sizes.map((_, dimension) => dimension).filter((dimension) => sizes[dimension]! > 1)
  needed.sort((a, b) => sizes[b]! - sizes[a]! || b - a)
  const atBest = clashes(runs, when, areaOf, needed, Infinity)
  for (const dimension of [...needed]) {
    const without = needed.filter((other) => other !== dimension)
    if (clashes(runs, when, areaOf, without, atBest + 1) <= atBest) needed = without
  }
  return needed.sort((a, b) => a - b)
}

/** How many figures would fall on a period that already has one; counts no further than `enough`. */
function clashes(
  runs: readonly Run[],
  when: When,
  areaOf: (run: Run) => string,
  dimensions: readonly number[],
  enough: number,
): number {
  const taken = new Map<string, Set<number>>()
  let count = 0
  for (const run of runs) {
    const key = keyOf(run, areaOf, dimensions)
    let seen = taken.get(key)
    if (!seen) taken.set(key, (seen = new Set()))
    for (const at of when(run)) {
      if (at < 0) continue
      if (seen.has(at) && (count += 1) >= enough) return count
      seen.add(at)
    }
  }
  return count
}
