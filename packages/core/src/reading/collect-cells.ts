import type { About } from '../model/about.js'
import { figureCollector } from './collect-figure.js'
import type { Collected } from './collected.js'
import { roleOf } from './column-roles.js'
import type { Layout } from './layout.js'
import { grouped } from './grouped.js'
import { headerAgain } from './header-again.js'
import { problemTally } from './problem-tally.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { rowFilter } from './row-filter.js'
import { rowPeriods } from './row-periods.js'
import { runFinder } from './run-finder.js'
import type { ReadOptions } from './read-options.js'
import { textKeeper } from './text-keeper.js'
import { isFigure } from './what-cells-hold.js'

export interface CellCollector {
  readonly add: (cells: readonly string[], row: number) => void
  readonly finish: () => Collected
}

/**
 * Takes the rows of a table one by one and keeps their figures. Neighbouring rows mostly differ in
 * little, so what a row belongs to is looked up only when something in it has changed.
 */
export function cellCollector(
  layout: Layout,
  options: ReadOptions,
  about: ReadonlyMap<string, About>,
  problems: Problem[],
): CellCollector {
  const { names, at, figures, breakdowns } = layout
  const unit = at('unit')
  const title = at('indicator') < 0 ? -1 : at('name')
  const filter = rowFilter(names, options.filter ?? {}, problems)
  // A name tells indicators apart only where an id is cut short or used twice.
  const telling = [unit, title, ...breakdowns].filter(
    (column) => column >= 0 && (column === unit || !filter.asked.some((own) => own.column === column)),
  )
  const keep = textKeeper()
  const tally = problemTally(problems)
  const { moves, find, runs } = runFinder(layout, telling, options, keep)
  const periods = rowPeriods(layout, options, about, keep)
  const figure = figureCollector(layout, find, periods, problems, tally, keep)
  const again = headerAgain(layout)
  /** The words in the row above, which may be the title of another table. */
  let above = ''
  let ended = false

  const add = (cells: readonly string[], row: number): void => {
    if (ended || !filter.keeps(cells)) return
    if (moves(cells)) {
      const header = again(cells)
      if (header === 'other' || (header && above !== '')) {
        ended = true
        problems.push(problem('another-table', row, null, { value: above || cells.find(Boolean)! }))
      }
      if (header) return
    }
    const extra = cells.slice(names.length).findLast(Boolean) ?? ''
    // "1,234" without quotation marks is two cells: which are of which column, nothing says, and none is read.
    let read = isFigure(extra)
    if (!read) {
      const when = periods.of(cells)
      for (let index = 0; index < figures.length; index += 1)
        if (figure.add(cells, row, when, figures[index]!)) read = true
    }
    if (read) {
      above = ''
      if (extra) tally.add('extra-cells', row, null, { value: extra })
    } else {
      const words = cells.find(Boolean)
      if (words) tally.add('notes-beside', row, null, { value: (above = words) })
    }
  }

  const finish = (): Collected => {
    filter.finish()
    tally.finish()
    return {
      cellsOf: figure.cellsOf,
      runs: [...grouped(runs, ({ indicator }) => indicator).values()],
      periods: periods.labels,
      // An area or a period that was asked for is said as one.
      groups: filter.asked.filter(
        ({ column, name }) => breakdowns.includes(column) || !(layout.about.includes(column) || roleOf(name)),
      ),
      dimensions: telling.map((column) => names[column]!),
      unit: telling.indexOf(unit),
      title: telling.indexOf(title),
      asWritten: layout.asWritten,
      polarities: figure.polarities,
      sources: [...periods.sources],
      sourceColumn: names[at('source')] ?? '',
    }
  }
  return { add, finish }
}
