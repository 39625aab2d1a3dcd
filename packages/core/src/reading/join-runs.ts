import type { Period } from '../period/period.js'
import { splitByFrequency } from './by-frequency.js'
import { sourceNames, twoSourcesAtOnce } from './by-source.js'
import type { Cell, Collected, Run } from './collected.js'
import { grouped } from './grouped.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { NONE, areaKeys, byCodeAndName, codesOfManyNames, keyOf, neededDimensions } from './told-apart.js'
import type { When } from './told-apart.js'
import type { TimelineOf } from './timeline.js'

/** As many as a sentence can name. */
const mostNamed = 12

/** The cells of one indicator in one area, and what had to be said to tell it from others. */
export interface Series {
  /** Its latest run. */
  readonly run: Run
  /** With what tells it apart from others of the same indicator and area: "plans | sex: Female". */
  readonly id: string
  readonly name: string
  readonly cells: readonly Cell[]
  readonly unit: string
  readonly source: string
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
  const { dimensions, unit, title, sources, cellsOf, asWritten } = collected
  const sameDates = numberByDates(periods)
  const when: When = (run) => {
    // Pushed, since map would make lists of another kind once it runs often, and what takes them be compiled anew.
    const dates: number[] = []
    for (const { period } of cellsOf(run)) dates.push(sameDates[period]!)
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

  /** The cells of runs with the same key: they stand under the last of them, as the newest name of an area is the one shown. */
  const together = (runs: readonly Run[]): readonly Cell[] => {
    return runs.length === 1 ? cellsOf(runs[0]!) : runs.flatMap((run) => cellsOf(run))
  }

  const handOn = (
    run: Run,
    cells: readonly Cell[],
    kept: readonly number[],
    apart: readonly string[],
  ): void =>
    onSeries({
      run,
      id: [run.indicator, ...apart].join(' | '),
      // Its name is all of it already where the name is what tells it apart.
      name: [run.name, ...apart.filter((_, index) => kept[index] !== title)].join(' | '),
      cells,
      unit: run.says[unit] ?? '',
      source: sourceWords(cells),
    })

  const joinPart = (
    run: Run,
    cells: readonly Cell[],
    kept: readonly number[],
    apart: readonly string[],
  ): void => {
    const byFrequency =
      asWritten || timelineOf(cells)?.mixed === false ? null : splitByFrequency(cells, periods)
    if (!byFrequency) return handOn(run, cells, kept, apart)
    if (!mixed.has(run.indicator)) {
      mixed.add(run.indicator)
      const found = [...byFrequency.keys()].join(', ')
      problems.push(problem('mixed-frequencies', run.row, 'period', { value: run.indicator, found }))
    }
    for (const [frequency, own] of byFrequency) handOn(run, own, kept, [...apart, `frequency: ${frequency}`])
  }

  const joinIndicator = (runs: readonly Run[]): void => {
    const { indicator, row } = runs[0]!
    const areaOf = asWritten ? byCodeAndName : areaKeys(runs, manyNamed, when, dimensions.length, sharedCodes)
    // One run an area, as in most tables: nothing to tell apart.
    const single = new Set(runs.map(areaOf)).size === runs.length
    const kept = asWritten || single ? NONE : neededDimensions(runs, when, areaOf, dimensions.length)
    for (const dimension of kept) {
      const own = runs.map((run) => run.says[dimension]!)
      const column = dimensions[dimension]!
      if (dimension !== title) breaksDown(column, row, own)
      else problems.push(problem('same-id', row, column, { value: indicator, found: named(own) }))
    }
    const groups = [
      ...(single ? runs.map((run) => [run]) : grouped(runs, (run) => keyOf(run, areaOf, kept)).values()),
    ].map((same) => ({ run: same.at(-1)!, cells: together(same) }))
    const bySource =
      sources.length > 1 &&
      groups.some(({ cells }) => !timelineOf(cells) && twoSourcesAtOnce(cells, sameDates))
    if (bySource) breaksDown(collected.sourceColumn, row, sources)
    for (const { run, cells } of groups) {
      const told = kept.map((dimension) => `${dimensions[dimension]}: ${run.says[dimension] || 'blank'}`)
      if (!bySource) joinPart(run, cells, kept, told)
      else
        for (const part of grouped(cells, ({ source }) => source).values())
          joinPart(run, part, kept, [...told, `${collected.sourceColumn}: ${part[0]!.source || 'blank'}`])
    }
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
