import { cellStore } from './cell-store.js'
import type { CellStore } from './cell-store.js'
import type { Run } from './collected.js'
import type { FigureColumn } from './figure-column.js'
import type { Layout } from './layout.js'
import { polarityColumn } from './polarity-column.js'
import type { PolarityColumn } from './polarity-column.js'
import type { ProblemTally } from './problem-tally.js'
import type { Problem } from './problem.js'
import { NORMAL, besideReader } from './read-beside.js'
import { readCell } from './read-cell.js'
import { isSymbol, readNumber, unitIn } from './read-number.js'
import type { RowPeriod, RowPeriods } from './row-periods.js'
import type { RunFinder } from './run-finder.js'
import type { TextKeeper } from './text-keeper.js'
import { textIn } from './what-rows-say.js'

export interface FigureCollector extends Pick<CellStore, 'cellsOf'>, Pick<PolarityColumn, 'polarities'> {
  /** Keeps what a row says in a column of figures, and gives false where that is nothing. */
  readonly add: (cells: readonly string[], row: number, when: RowPeriod, figure: FigureColumn) => boolean
}

/** Takes the figures of a table one by one, with the sign, the unit and whatever else stands beside each. */
export function figureCollector(
  layout: Layout,
  find: RunFinder['find'],
  periods: RowPeriods,
  problems: Problem[],
  tally: ProblemTally,
  keep: TextKeeper,
): FigureCollector {
  const { names, at, figures, signs, areas } = layout
  const [symbols, polarity] = [at('symbol'), at('polarity')]
  const areaColumn = areas[0] && (names[areas[0][0]] ?? (names[areas[0][1]] || 'area'))
  const store = cellStore()
  const better = polarityColumn(names[polarity]!, problems)
  const readBeside = besideReader(layout, tally, keep)

  const sayRun = (cells: readonly string[], row: number, { indicator, area }: Run): void => {
    if (polarity >= 0) better.add(indicator, textIn(cells, polarity), row)
    if (areaColumn && !area.code && !area.name) tally.add('no-area', row, areaColumn, {})
  }
  const sayUnit = (content: string, row: number, field: string, run: Run): void => {
    const unit = unitIn(content)
    run.unit ||= unit
    if (unit && unit !== run.unit) tally.add('two-units', row, field, { value: content, found: run.unit })
  }

  return {
    add: (cells, row, when, figure) => {
      const { column, period: header } = figure
      const content = textIn(cells, column)
      const said = textIn(cells, signs.get(column) ?? symbols)
      const sign = NORMAL.test(said) && !layout.asWritten ? '' : said
      if (header === '' && when.label === '') {
        if (readNumber(content) !== null || isSymbol(content))
          tally.add('missing-cell', row, periods.field, { value: content })
        return false
      }
      if (content === '') {
        // Across a wide row an empty cell is a column that does not apply; in a long table it is a missing figure.
        const signed = sign !== '' && (figures.length === 1 || signs.has(column))
        if (!signed && (figures.length > 1 || when.label === '')) return false
        if (cells.every((own) => own === '' || own === when.label)) return false
      }
      const run = find(cells, row, figure)
      sayRun(cells, row, run)
      const period = periods.numberOf(when, header, run, row)
      const { value, symbol, mark, doubt } = readCell(content, sign)
      if (doubt) tally.add(doubt, row, names[column]!, { value: symbol })
      if (value !== null) sayUnit(content, row, names[column]!, run)
      const beside = readBeside(cells, row, mark, value === null ? '' : sign)
      store.add(run, period, row, value, keep(symbol), when.source, beside)
      return true
    },
    cellsOf: store.cellsOf,
    polarities: better.polarities,
  }
}
