import type { Period } from '../period/period.js'
import { breakdownTally, named } from './breakdown-tally.js'
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

/** What a column beside the unit may say of how figures are measured: 73.4, “Percentage” and “Care homes” are no 73.4 care homes. */
const MEASURED = /^(%|per ?cent(age)?|(rate )?per \d.*|rate)$/i

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
  const { dimensions, unit, title, sources, sourceColumn, cellsOf, asWritten } = collected
  const datesOf = periods.map((period) => (period ? period.start + period.end : ''))
  const every = [...dimensions.keys()]
  const when: When = (run) => {
    // Pushed, since map would make lists of another kind once it runs often, and what takes them be compiled anew.
    const dates: string[] = []
    for (const { period } of cellsOf(run)) dates.push(datesOf[period]!)
    return dates
  }
  const breakdowns = breakdownTally(collected, problems)
  // Thousands of series have the same sources.
  const keep = textKeeper()
  const sharedCodes = new Map<string, ReadonlySet<string>>()

  /** The dimensions that tell the runs of an indicator apart. */
  const tellingApart = (runs: readonly Run[], areaOf: (run: Run) => string): readonly number[] => {
    // One run an area, as in most tables: nothing to tell apart.
    if (asWritten || new Set(runs.map(areaOf)).size === runs.length) return NONE
    const kept = neededDimensions(runs, when, areaOf, every, unit)
    for (const dimension of kept) {
      const own = runs.map((run) => run.says[dimension]!)
      const column = dimensions[dimension]!
      if (dimension !== title)
        breakdowns.add(column, runs[own.findIndex((text) => text !== own[0])]!.row, own)
      else {
        const { indicator, row } = runs[0]!
        problems.push(problem('same-id', row, column, { value: indicator, found: named(own) }))
      }
    }
    return kept
  }

  for (const runs of collected.runs) {
    const { indicator, row } = runs[0]!
    const areaOf = asWritten ? byCodeAndName : areaKeys(runs, when, every, sharedCodes)
    const kept = tellingApart(runs, areaOf)
    // Its cells stand under the last of its runs, as the newest name of an area is the one shown.
    const groups = [...grouped(runs, (run) => keyOf(run, areaOf, kept)).values()].map((same) => ({
      run: same.at(-1)!,
      cells: same.flatMap(cellsOf),
    }))
    const bySource =
      sources.length > 1 && groups.some(({ cells }) => !timelineOf(cells) && twoSourcesAtOnce(cells, datesOf))
    if (bySource) breakdowns.add(sourceColumn, row, sources)
    let mixed = false
    for (const { run, cells } of groups) {
      const told = kept.map((dimension) => saying(dimensions[dimension]!, run.says[dimension]!))
      // Its name is all of it already where the name is what tells it apart.
      const names = told.filter((_, index) => kept[index] !== title)
      for (const part of bySource ? grouped(cells, ({ source }) => source).values() : [cells]) {
        const from = bySource ? [saying(sourceColumn, part[0]!.source)] : NONE
        const parts = asWritten || timelineOf(part)?.mixed === false ? null : splitByFrequency(part, periods)
        if (parts && !mixed) {
          mixed = true
          const found = [...parts.keys()].join(', ')
          problems.push(problem('mixed-frequencies', run.row, 'period', { value: indicator, found }))
        }
        for (const [frequency, own] of parts ?? ([['', part]] as const)) {
          const more = parts ? [...from, saying('frequency', frequency)] : from
          onSeries({
            run,
            id: [run.indicator, ...told, ...more].join(' | '),
            name: [run.name, ...names, ...more].join(' | '),
            cells: own,
            unit: [run.unit, ...run.says].find((text) => MEASURED.test(text)) ?? (run.says[unit] || run.unit),
            source: keep(sourceNames(own)),
          })
        }
      }
    }
  }
  breakdowns.finish()
  if (sharedCodes.size > 0) {
    const found = named([...sharedCodes.values()].flatMap((names) => [...names]))
    problems.push(problem('same-code', null, 'area_code', { value: named(sharedCodes.keys()), found }))
  }
}

function saying(column: string, text: string): string {
  return `${column}: ${text || 'blank'}`
}
