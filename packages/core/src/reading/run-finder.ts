import type { Area } from '../model/indicator.js'
import { areaOfRow } from './area-of-row.js'
import type { Run } from './collected.js'
import type { FigureColumn } from './figure-column.js'
import type { Layout } from './layout.js'
import type { ReadOptions } from './read-options.js'
import { subjectsOfRow } from './subjects-of-row.js'
import type { Subjects } from './subjects-of-row.js'
import type { TextKeeper } from './text-keeper.js'

export interface RunFinder {
  /** Moves to a row, and gives whether it differs from the one before in its area or in anything else that tells figures apart. */
  readonly moves: (cells: readonly string[]) => boolean
  /** The run a figure of the row last moved to belongs to. */
  readonly find: (cells: readonly string[], row: number, figure: FigureColumn) => Run
  /** In the order they were met. */
  readonly runs: readonly Run[]
}

/** Finds runs by subject and by area apart, as most rows differ from the one above in their area alone. `telling` are the columns that may tell figures apart. */
export function runFinder(
  layout: Layout,
  telling: readonly number[],
  whole: Pick<ReadOptions, 'indicator' | 'area'>,
  keep: TextKeeper,
): RunFinder {
  const runs: Run[] = []
  const areaOf = areaOfRow(layout, whole.area, keep)
  const subjectsOf = subjectsOfRow(layout, telling, whole.indicator, keep)
  const licenceAt = layout.at('licence')
  let area: Area
  let subjects: Subjects
  return {
    moves: (cells) => {
      const own = areaOf(cells)
      const said = subjectsOf(cells)
      if (own === area && said === subjects) return false
      area = own
      subjects = said
      return true
    },
    find: (cells, row, figure) => {
      const { said, byArea } = subjects(figure)
      const met = byArea.get(area)
      if (met) return met
      const licence = keep(cells[licenceAt] ?? '')
      const run: Run = { ...said, area, licence, row, unit: '', first: -1, last: -1 }
      byArea.set(area, run)
      runs.push(run)
      return run
    },
    runs,
  }
}
