import type { About } from '../model/about.js'
import { cellStore } from './cell-store.js'
import type { Collected } from './collected.js'
import { roleOf } from './column-roles.js'
import type { Role } from './column-roles.js'
import type { Layout } from './layout.js'
import { grouped } from './grouped.js'
import { headerAgain } from './header-again.js'
import { periodLabels } from './period-labels.js'
import { polarityColumn } from './polarity-column.js'
import { problemTally } from './problem-tally.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { NORMAL, besideReader } from './read-beside.js'
import { readCell } from './read-cell.js'
import { isSymbol, readNumber, unitIn } from './read-number.js'
import { rowFilter } from './row-filter.js'
import { runFinder } from './run-finder.js'
import type { ReadOptions } from './read-options.js'
import { textKeeper } from './text-keeper.js'
import { isWithinYear } from './what-cells-hold.js'
import { whatRowsSay } from './what-rows-say.js'

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
  const { names, figures, roles } = layout
  const at = (role: Role): number => roles.get(role) ?? -1
  const [signs, unit, polarity] = [at('symbol'), at('unit'), at('polarity')]
  const title = at('indicator') < 0 ? -1 : at('name')
  const period = names[at('period')] || 'period'
  const areaColumn = layout.areas.map((pair) => names[pair.code] ?? (names[pair.name] || 'area'))[0] ?? ''
  const filter = rowFilter(names, options.filter ?? {}, problems)
  // A name tells indicators apart only where an id is cut short or used twice.
  const telling = [unit, title, ...layout.breakdowns].filter(
    (column) => column >= 0 && (column === unit || !filter.asked.some((own) => own.column === column)),
  )
  const keep = textKeeper()
  const tally = problemTally(problems)
  const labels = periodLabels(keep)
  const store = cellStore()
  const { moves, find, runs } = runFinder(layout, telling, options, keep)
  const better = polarityColumn(names[polarity]!, problems)
  const readBeside = besideReader(layout, tally, keep)
  const sources = new Set<string>()
  const again = headerAgain(layout)
  /** The words in the row above, which may be the title of another table. */
  let above = ''
  let ended = false

  /** "Q" where a column of quarters only counts them. */
  const counted = /quarter|month|week/i.exec(names[at('period_type')] ?? '')?.[0][0] ?? ''
  const whenOf = whatRowsSay(
    (['period', 'period_type', 'period_start', 'period_end', 'source'] as const).map(at),
    keep,
    ([own = '', kind = '', start = '', end = '', source]) => {
      const within = isWithinYear(kind)
      const from = source || layout.source
      sources.add(from)
      return {
        label:
          own ||
          (at('period') < 0 && end !== '' ? `${start} to ${end}` : '') ||
          options.period ||
          layout.tablePeriod,
        kind: within ? '' : kind,
        start,
        end,
        /** "2023" beside "Week 37", or "2024" beside "March", is one label in two columns. */
        part: within ? ` ${/^\d/.test(kind) ? counted : ''}${kind}` : '',
        source: from,
      }
    },
  )

  const add = (cells: readonly string[], row: number): void => {
    if (ended || !filter.keeps(cells)) return
    if (moves(cells)) {
      const header = again(cells)
      if (header === 'other' || (header && above !== '')) {
        ended = true
        problems.push(
          problem('another-table', row, null, { value: above || cells.find((own) => own !== '')! }),
        )
      }
      if (header) return
    }
    const trimmed = (column: number): string => (column < 0 ? '' : (cells[column] ?? '').trim())
    const when = whenOf(cells)
    const { source } = when
    let read = false
    for (let index = 0; index < figures.length; index += 1) {
      const figure = figures[index]!
      const content = trimmed(figure.column)
      const said = trimmed(layout.signs.get(figure.column) ?? signs)
      const sign = NORMAL.test(said) && !layout.asWritten ? '' : said
      // Across a wide row an empty cell is a column that does not apply; in a long table it is a missing figure.
      const signed = sign !== '' && (figures.length === 1 || layout.signs.has(figure.column))
      if (content === '' && !signed && (figures.length > 1 || when.label === '')) continue
      const field = names[figure.column]!
      const label = figure.period || when.label
      if (label === '') {
        if (readNumber(content) !== null || isSymbol(content))
          tally.add('missing-cell', row, period, { value: content })
        continue
      }
      if (content === '' && cells.every((other) => other.trim() === '' || other.trim() === when.label))
        continue
      read = true
      const run = find(cells, row, figure)
      if (polarity >= 0) better.add(run.indicator, trimmed(polarity), row)
      if (run.area.code === '' && run.area.name === '' && areaColumn !== '')
        tally.add('no-area', row, areaColumn, {})
      const kind = when.kind || run.kind
      const number = labels.numberOf(
        label + when.part,
        about.size === 0 ? kind : withEnds(kind, about.get(run.indicator)),
        when.start,
        when.end,
        row,
        figure.period || period,
      )
      const { value, symbol, mark, doubt } = readCell(content, sign)
      if (doubt) tally.add(doubt, row, field, { value: symbol })
      const unitHere = value === null ? '' : unitIn(content)
      run.unit ||= unitHere
      if (unitHere && unitHere !== run.unit)
        tally.add('two-units', row, field, { value: content, found: run.unit })
      const beside = readBeside(cells, row, mark, value === null ? '' : sign)
      store.add(run, number, row, value, keep(symbol), source, beside)
    }
    if (!read) {
      const words = cells.find((own) => own.trim() !== '')
      if (words !== undefined) tally.add('notes-beside', row, null, { value: (above = words.trim()) })
      return
    }
    above = ''
    if (cells.length > names.length && cells.slice(names.length).some((own) => own.trim() !== '')) {
      tally.add('extra-cells', row, null, { value: cells[cells.length - 1]! })
    }
  }

  const finish = (): Collected => {
    filter.finish()
    tally.finish()
    return {
      cellsOf: store.cellsOf,
      runs: [...grouped(runs, ({ indicator }) => indicator).values()],
      periods: labels.all,
      // An area or a period that was asked for is said as one.
      groups: filter.asked.filter(
        ({ column, name }) =>
          layout.breakdowns.includes(column) || !(layout.about.includes(column) || roleOf(name)),
      ),
      dimensions: telling.map((column) => names[column]!),
      unit: telling.indexOf(unit),
      title: telling.indexOf(title),
      asWritten: layout.asWritten,
      polarities: better.polarities,
      sources: [...sources],
      sourceColumn: names[at('source')] ?? '',
    }
  }
  return { add, finish }
}

/** The companion file may know the day a year ends on where the table does not. */
function withEnds(kind: string, about: About | undefined): string {
  if (about?.ends === undefined || /\d/.test(kind)) return kind
  return `${kind || (about.timing === 'snapshot' ? 'snapshot' : 'year ending')} ${about.ends}`
}
