import type { Period } from '../period/period.js'
import { splitByFrequency } from './by-frequency.js'
import { sourceNames, twoSourcesAtOnce } from './by-source.js'
import type { Cell, Collected, Run } from './collected.js'
import { grouped } from './grouped.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { textKeeper } from './text-keeper.js'
import { NONE, areaKeys, byCodeAndName, keyOf, neededDimensions } from './told-apart.js'
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
  const datesOf = periods.map((period) => (period ? period.start + period.end : ''))
  const every = [...dimensions.keys()]
  const when: When = (run) => {
    // Pushed, since map would make lists of another kind once it runs often, and what takes them be compiled anew.
    const dates: string[] = []
    for (const { period } of cellsOf(run)) dates.push(datesOf[period]!)
    return dates
  }
  const broken = new Map<string, { readonly row: number; readonly values: Set<string> }>()
  const breaksDown = (column: string, row: number, values: Iterable<string>): void => {
    const seen = broken.get(column) ?? { row, values: new Set<string>() }
    broken.set(column, seen)
    for (const value of values) if (seen.values.size < mostNamed) seen.values.add(value || 'blank')
  }
  // Thousands of series have the same sources.
  const keep = textKeeper()
  const sharedCodes = new Map<string, ReadonlySet<string>>()
  const mixed = new Set<string>()

  const joinIndicator = (runs: readonly Run[]): void => {
    const { indicator, row } = runs[0]!
    const areaOf = asWritten ? byCodeAndName : areaKeys(runs, when, every, sharedCodes)
    // One run an area, as in most tables: nothing to tell apart.
    const single = new Set(runs.map(areaOf)).size === runs.length
    const kept = asWritten || single ? NONE : neededDimensions(runs, when, areaOf, every, unit)
    for (const dimension of kept) {
      const own = runs.map((run) => run.says[dimension]!)
      const column = dimensions[dimension]!
      if (dimension !== title) breaksDown(column, runs[own.findIndex((text) => text !== own[0])]!.row, own)
      else problems.push(problem('same-id', row, column, { value: indicator, found: named(own) }))
    }
    // Its cells stand under the last of its runs, as the newest name of an area is the one shown.
    const groups = [...grouped(runs, (run) => keyOf(run, areaOf, kept)).values()].map((same) => ({
      run: same.at(-1)!,
      cells: same.flatMap(cellsOf),
    }))
    const bySource =
      sources.length > 1 && groups.some(({ cells }) => !timelineOf(cells) && twoSourcesAtOnce(cells, datesOf))
    if (bySource) breaksDown(collected.sourceColumn, row, sources)
    for (const { run, cells } of groups) {
      const told = kept.map((dimension) => `${dimensions[dimension]}: ${run.says[dimension] || 'blank'}`)
      // Its name is all of it already where the name is what tells it apart.
      const names = told.filter((_, index) => kept[index] !== title)
      const handOn = (own: readonly Cell[], ...more: readonly string[]): void =>
        onSeries({
          run,
          id: [run.indicator, ...told, ...more].join(' | '),
          name: [run.name, ...names, ...more].join(' | '),
          cells: own,
          unit: run.says[unit] || run.unit,
          source: keep(sourceNames(own)),
        })
      for (const part of bySource ? grouped(cells, ({ source }) => source).values() : [cells]) {
        const from = bySource ? [`${collected.sourceColumn}: ${part[0]!.source || 'blank'}`] : NONE
        const byFrequency =
          asWritten || timelineOf(part)?.mixed === false ? null : splitByFrequency(part, periods)
        if (byFrequency && !mixed.has(indicator)) {
          mixed.add(indicator)
          const found = [...byFrequency.keys()].join(', ')
          problems.push(problem('mixed-frequencies', run.row, 'period', { value: indicator, found }))
        }
        if (!byFrequency) handOn(part, ...from)
        else for (const [frequency, own] of byFrequency) handOn(own, ...from, `frequency: ${frequency}`)
      }
    }
  }

  collected.runs.forEach(joinIndicator)
  const idle = dimensions.filter((column, index) => index !== unit && index !== title && !broken.has(column))
  if (idle.length > 0 && !asWritten && collected.runs.length > 0)
    problems.push(problem('columns-unread', null, null, { found: idle.join(', ') }))
  for (const [column, { row, values }] of broken)
    problems.push(problem('breakdown', row, column, { found: [...values].join(', ') }))
  if (sharedCodes.size > 0) {
    const found = named([...sharedCodes.values()].flatMap((names) => [...names]))
    problems.push(problem('same-code', null, 'area_code', { value: named(sharedCodes.keys()), found }))
  }
}

/** The first of them, for a sentence. */
function named(values: Iterable<string>): string {
  return [...new Set(values)].slice(0, mostNamed).join(', ')
}
