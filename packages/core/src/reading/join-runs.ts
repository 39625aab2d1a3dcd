import type { Area } from '../model/indicator.js'
import type { Period } from '../period/period.js'
import { splitByFrequency } from './by-frequency.js'
import { sourceNames, splitBySource, twoSourcesAtOnce } from './by-source.js'
import type { Cell, Collected, Run } from './collected.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { NONE, areaKeys, byCodeAndName, codesOfManyNames, keyOf, neededDimensions } from './told-apart.js'
import type { When } from './told-apart.js'
import type { TimelineOf } from './timeline.js'

/** As many as a sentence can name. */
const mostNamed = 12

/** The cells of one indicator in one area, and what had to be said to tell it from others. */
export interface Series {
  readonly indicator: string
  /** With what tells it apart from others of the same indicator and area: "plans | sex: Female". */
  readonly id: string
  readonly name: string
  readonly area: Area
  readonly row: number
  readonly cells: readonly Cell[]
  readonly unit: string
  readonly source: string
  readonly licence: string
  readonly about: Run['about']
}

/**
 * Runs that differ only in a column that tells nothing apart (a spelling of the area's name, a trend
 * arrow) become one series; a column without which two figures would fall on the same period is a
 * breakdown, and its series stay apart under their own names. Columns are tried from the one with most
 * values down, so that the fewest are needed; the source comes last, and then years are kept from
 * months. Hands on one series at a time, so that its cells need not be kept.
 */
export function joinRuns(
  collected: Collected,
  periods: readonly (Period | null)[],
  timelineOf: TimelineOf,
  problems: Problem[],
  onSeries: (series: Series) => void,
): void {
  const { dimensions, unit, title, sources, asWritten } = collected
  const sameDates = numberByDates(periods)
  const when: When = (run) => {
    // Pushed, since map would make lists of another kind once it runs often, and what takes them be compiled anew.
    const dates: number[] = []
    for (const { period } of run.cells) dates.push(sameDates[period]!)
    return dates
  }
  const sourceWords = sourceNames()
  const broken = new Map<string, { readonly row: number; readonly values: Set<string> }>()
  const breaksDown = (column: string, row: number, values: Iterable<string>): void => {
    const seen = broken.get(column) ?? { row, values: new Set<string>() }
    broken.set(column, seen)
    for (const value of values) if (seen.values.size < mostNamed) seen.values.add(value || 'blank')
  }
  const manyNamed = codesOfManyNames(collected.areas)
  const sharedCodes = new Map<string, ReadonlySet<string>>()
  const mixed = new Set<string>()

  const handOn = (
    run: Run,
    cells: readonly Cell[],
    source: string,
    kept: readonly number[],
    said: readonly string[],
  ): void =>
    onSeries({
      indicator: run.indicator,
      id: joined(run.indicator, said),
      // Its name is all of it already where the name is what tells it apart.
      name: joined(run.name, title < 0 ? said : said.filter((_, index) => kept[index] !== title)),
      area: run.area,
      row: run.row,
      cells,
      unit: unit < 0 ? '' : run.says[unit]!,
      source,
      licence: run.licence,
      about: run.about,
    })

  const joinGroup = (run: Run, cells: readonly Cell[], kept: readonly number[], bySource: boolean): void => {
    const told =
      kept.length === 0
        ? NONE
        : kept.map((dimension) => `${dimensions[dimension]}: ${run.says[dimension] || 'blank'}`)
    for (const part of bySource ? splitBySource(cells) : [cells]) {
      const source = sourceWords(part)
      const apart = bySource ? [...told, `${collected.sourceColumn}: ${source || 'blank'}`] : told
      const byFrequency =
        asWritten || timelineOf(part)?.mixed === false ? null : splitByFrequency(part, periods)
      if (!byFrequency) {
        handOn(run, part, source, kept, apart)
        continue
      }
      if (!mixed.has(run.indicator)) {
        mixed.add(run.indicator)
        const found = [...byFrequency.keys()].join(', ')
        problems.push(problem('mixed-frequencies', run.row, 'period', { value: run.indicator, found }))
      }
      for (const [frequency, own] of byFrequency)
        handOn(run, own, source, kept, [...apart, `frequency: ${frequency}`])
    }
  }

  const joinIndicator = (runs: readonly Run[]): void => {
    const areaOf = asWritten ? byCodeAndName : areaKeys(runs, manyNamed, when, dimensions.length, sharedCodes)
    // One run an area, as in most tables: nothing to tell apart.
    const single = new Set(runs.map(areaOf)).size === runs.length
    const kept = asWritten || single ? NONE : neededDimensions(runs, when, areaOf, dimensions.length)
    for (const dimension of kept) {
      const own = runs.map((run) => run.says[dimension]!)
      if (dimension !== title) breaksDown(dimensions[dimension]!, runs[0]!.row, own)
      else {
        const { indicator: value, row } = runs[0]!
        problems.push(problem('same-id', row, dimensions[title]!, { value, found: named(own) }))
      }
    }
    const groups = single
      ? runs.map((run) => ({ run, cells: run.cells }))
      : grouped(runs, (run) => keyOf(run, areaOf, kept))
    const bySource =
      sources.length > 1 &&
      groups.some(({ cells }) => !timelineOf(cells) && twoSourcesAtOnce(cells, sameDates))
    if (bySource) breaksDown(collected.sourceColumn, runs[0]!.row, sources)
    for (const { run, cells } of groups) joinGroup(run, cells, kept, bySource)
  }

  collected.runs.forEach(joinIndicator)
  const idle = dimensions.filter((column, index) => index !== unit && index !== title && !broken.has(column))
  if (idle.length > 0 && !asWritten && collected.runs.length > 0)
    problems.push(problem('columns-unread', null, null, { found: idle.join(', ') }))
  for (const [column, { row, values }] of broken)
    problems.push(problem('breakdown', row, column, { found: [...values].join(', ') }))
  for (const [code, names] of sharedCodes)
    problems.push(problem('same-code', null, 'area_code', { value: code, found: [...names].join(', ') }))
}

/** The first of them, for a sentence. */
function named(values: Iterable<string>): string {
  return [...new Set(values)].slice(0, mostNamed).join(', ')
}

/** The cells of runs with the same key together, under the last of them: the newest name of an area is the one shown. */
function grouped(
  runs: readonly Run[],
  keyOfRun: (run: Run) => string,
): readonly { readonly run: Run; readonly cells: readonly Cell[] }[] {
  const groups = new Map<string, { run: Run; cells: Cell[] }>()
  for (const run of runs) {
    const key = keyOfRun(run)
    const same = groups.get(key)
    if (!same) groups.set(key, { run, cells: [...run.cells] })
    else {
      for (const cell of run.cells) same.cells.push(cell)
      same.run = run
    }
  }
  return [...groups.values()]
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

function joined(first: string, rest: readonly string[]): string {
  return rest.length === 0 ? first : [first, ...rest].join(' | ')
}
