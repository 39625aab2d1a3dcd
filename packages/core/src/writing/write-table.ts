import type { Indicator } from '../model/indicator.js'
import { placeTargets } from '../model/place-targets.js'
import type { Point } from '../series/point.js'
import { csvRows } from './csv-cell.js'
import { WRITTEN_COLUMNS } from '../reading/written-columns.js'
import { COLUMN_CONTENT } from './table-columns.js'

/**
 * Indicators as a tidy CSV, one row a figure, with the dates of each period beside its label. The
 * figure is the one that was published, with its counts beside it: reading the table again works the
 * same rates out of them. A suppressed figure is its symbol and nothing else. What is said of an
 * indicator and not of its figures goes into the companion file (`writeAbout`).
 *
 * @example
 * readTable(writeTable(indicators)).indicators // the same indicators
 */
export function writeTable(indicators: readonly Indicator[]): string {
  return csvRows(rows(indicators))
}

/** A target after the last figure has a row of its own, without one. */
function targetsToCome(indicator: Indicator): readonly Point[] {
  const last = indicator.points.at(-1)?.period.end ?? ''
  return placeTargets(indicator, indicator.targets ?? [])
    .targets.filter(({ period }) => period.end > last)
    .map(({ period }) => ({ period, value: null }))
}

function* rows(indicators: readonly Indicator[]): Generator<readonly (string | number | null | undefined)[]> {
  yield WRITTEN_COLUMNS
  for (const indicator of indicators) {
    for (const point of [...indicator.points, ...targetsToCome(indicator)])
      yield WRITTEN_COLUMNS.map((column) => COLUMN_CONTENT[column](indicator, point))
  }
}
