import type { About } from '../model/about.js'
import type { Area, Indicator } from '../model/indicator.js'
import type { PeriodKind } from '../period/period-kind.js'
import { buildIndicator } from './build-indicator.js'
import { cellCollector } from './collect-cells.js'
import type { Collected } from './collected.js'
import { findHeader } from './find-header.js'
import { findLayout } from './find-layout.js'
import { joinRuns } from './join-runs.js'
import { nameGroup } from './name-group.js'
import { periodStatus } from './period-status.js'
import { placePeriods } from './place-periods.js'
import { grouped } from './grouped.js'
import { fillDown, mergedDown } from './merged-down.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import type { publisherSlips } from './publisher-slips.js'
import type { ReadOptions } from './read-options.js'
import type { ReadResult } from './read-result.js'
import { timelines } from './timeline.js'

export interface TableReader {
  readonly add: (cells: readonly string[], row: number) => void
  readonly finish: () => ReadResult
}

/** Rows held back before deciding what the columns are for: most tables are decided on the whole. */
const SAMPLE = 5000

/**
 * Takes the rows of a table in order, one at a time, and makes indicators of them at the end. `slips` looks
 * for mistakes of the publisher; null to go without, which makes a page's script a kilobyte smaller.
 */
export function tableReader(options: ReadOptions, slips: typeof publisherSlips | null): TableReader {
  const problems: Problem[] = []
  const about = new Map((options.about ?? []).map((entry) => [entry.id, entry]))
  let sample: (readonly string[])[] | null = []
  let collector: ReturnType<typeof cellCollector> | null = null
  let columnKind: PeriodKind | null = null

  const start = (): void => {
    const rows = sample ?? []
    sample = null
    if (!rows.some((cells) => cells.some(Boolean)))
      return void problems.push(problem('empty-table', null, null))
    const header = findHeader(rows.slice(0, 60))
    const body = rows.slice(header.below)
    const layout = findLayout(header, body, options, problems)
    if (layout) {
      columnKind = layout.kind
      const { add, finish } = cellCollector(layout, options, about, problems)
      const hasFigure = (cells: readonly string[]): boolean =>
        layout.figures.some(({ column }) => Boolean(cells[column]))
      const merged = layout.asWritten ? [] : mergedDown(body.filter(hasFigure), layout.about)
      const fill = fillDown(merged)
      for (const column of merged)
        problems.push(
          problem('merged-cells', header.below + 1, layout.names[column] || `column ${column + 1}`),
        )
      collector = {
        add: merged.length === 0 ? add : (cells, row) => add(hasFigure(cells) ? fill(cells) : cells, row),
        finish,
      }
      body.forEach((cells, index) => collector!.add(cells, header.below + 1 + index))
    }
  }

  return {
    add: (untrimmed, row) => {
      const cells = untrimmed.map((cell) => cell.trim())
      if (sample) {
        sample.push(cells)
        if (sample.length >= SAMPLE) start()
      } else collector?.add(cells, row)
    },
    finish: () => {
      if (sample) start()
      if (!collector) return { indicators: [], problems }
      const collected = collector.finish()
      for (const [id, polarity] of collected.polarities)
        if (polarity) about.set(id, { polarity, ...about.get(id), id })
      if (collected.runs.length === 0 && !problems.some(({ severity }) => severity === 'error'))
        problems.push(problem('no-rows', null, null))
      const periods = placePeriods(collected, columnKind, options, problems)
      return {
        indicators: indicatorsOf(collected, periods, about, options.per, problems, slips),
        problems,
      }
    },
  }
}

function indicatorsOf(
  collected: Collected,
  periods: ReturnType<typeof placePeriods>,
  about: ReadonlyMap<string, About>,
  per: number | undefined,
  problems: Problem[],
  slips: typeof publisherSlips | null,
): readonly Indicator[] {
  const made: Indicator[] = []
  /** Those with a code and a name of its own, by the row they were met in. */
  const named = new Map<Area, number>()
  const statuses = periods.map((period) => (period ? periodStatus(period.label) : null))
  const timelineOf = timelines(periods)
  joinRuns(collected, periods, timelineOf, problems, (series) => {
    const said = about.get(series.run.indicator)
    const indicator = buildIndicator(series, periods, timelineOf, statuses, said, per, problems)
    if (!indicator) return
    made.push(nameGroup(indicator, collected.groups))
    const { area, row } = series.run
    if (area.code !== '' && area.name !== area.code && !named.has(area)) named.set(area, row)
  })
  for (const [value, same] of grouped(named, ([{ name }]) => name)) {
    const found = same.map(([{ code }]) => code).join(', ')
    if (same[1]) problems.push(problem('same-name', same[1][1], 'area_code', { value, found }))
  }
  // By indicator, in the order they first appear: written and read again, the order is the same.
  const byId = grouped(made, ({ id }) => id)
  slips?.(byId, collected, periods, problems)
  return [...byId.values()].flat()
}
