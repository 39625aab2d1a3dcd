import type { About } from '../model/about.js'
import { cellStore } from './cell-store.js'
import type { Collected, Run } from './collected.js'
import type { Role } from './column-roles.js'
import type { Layout } from './find-layout.js'
import { headerAgain } from './header-again.js'
import { periodLabels } from './period-labels.js'
import { polarityColumn } from './polarity-column.js'
import { problemTally } from './problem-tally.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { NORMAL, besideReader } from './read-beside.js'
import { readFigure } from './read-figure.js'
import { isKeptBack, isSymbol, readNumber, standsForMissing } from './read-number.js'
import { rowFilter } from './row-filter.js'
import { runFinder } from './run-finder.js'
import type { WholeTable } from './run-finder.js'
import { textKeeper } from './text-keeper.js'
import { isWithinYear } from './what-cells-hold.js'

/** What the caller said that a row needs. */
export interface CollectOptions extends WholeTable {
  readonly filter: Readonly<Record<string, string>>
  readonly period: string
  readonly about: ReadonlyMap<string, About>
}

export interface CellCollector {
  readonly add: (cells: readonly string[], row: number) => void
  readonly finish: () => Collected
}

/**
 * Takes the rows of a table one by one and keeps their figures. Neighbouring rows mostly differ in
 * little, so what a row belongs to is looked up only when something in it has changed.
 */
export function cellCollector(layout: Layout, options: CollectOptions, problems: Problem[]): CellCollector {
  const { names, figures } = layout
  const at = (role: Role): number => layout.roles.get(role) ?? -1
  const [indicator, name, period, kind, start, end, symbol, unit, source, polarity] = (
    [
      'indicator',
      'name',
      'period',
      'period_type',
      'period_start',
      'period_end',
      'symbol',
      'unit',
      'source',
      'polarity',
    ] as const
  ).map(at) as [number, number, number, number, number, number, number, number, number, number]
  const areaColumn = layout.areas.map((pair) => names[pair.code] ?? (names[pair.name] || 'area'))[0] ?? ''
  const filter = rowFilter(names, options.filter, problems)
  // A name tells indicators apart only where an id is cut short or used twice.
  const telling = [unit, indicator < 0 ? -1 : name, ...layout.breakdowns].filter(
    (column) => column >= 0 && !filter.columns.includes(column),
  )
  const keyColumns = [
    indicator,
    name,
    ...layout.areas.flatMap((pair) => [pair.code, pair.name]),
    ...telling,
  ].filter((column) => column >= 0)
  const text = textKeeper()
  const tally = problemTally(problems)
  const store = cellStore()
  const labels = periodLabels(text)
  const finder = runFinder(layout, telling, options, text)
  const better = polarityColumn(names[polarity]!, problems)
  const readBeside = besideReader(layout, tally, text)
  const sources = new Set<string>()
  const again = headerAgain(layout)
  /** The words in the row above, which may be the title of another table. */
  let title = ''
  let ended = false
  const lastKey: string[] = []
  let lastRuns: (Run | undefined)[] = []

  const sameAsLast = (cells: readonly string[]): boolean => {
    let same = true
    for (let index = 0; index < keyColumns.length; index += 1) {
      const own = cells[keyColumns[index]!] ?? ''
      if (own === lastKey[index]) continue
      lastKey[index] = own
      same = false
    }
    return same
  }
  let latestKind = ''
  let within = false
  /** "Q" where a column of quarters only counts them. */
  const counted = /quarter|month|week/i.exec(names[kind] ?? '')?.[0][0] ?? ''
  /** The row's label and its kind; "2023" beside "Week 37", or "2024" beside "March", is one label in two columns. */
  const labelOf = (own: string, rowKind: string): readonly [label: string, kind: string] => {
    if (rowKind !== latestKind) {
      latestKind = rowKind
      within = isWithinYear(rowKind)
    }
    if (!within) return [own, rowKind]
    return [own && `${own} ${/^\d/.test(rowKind) ? counted : ''}${rowKind}`, '']
  }

  const add = (cells: readonly string[], row: number): void => {
    if (ended || !filter.keeps(cells)) return
    if (!sameAsLast(cells)) {
      lastRuns = []
      const header = again(cells)
      if (header === 'other' || (header && title !== '')) {
        ended = true
        problems.push(
          problem('another-table', row, null, { value: title || cells.find((own) => own !== '')! }),
        )
      }
      if (header) return
    }
    const trimmed = (column: number): string => (column < 0 ? '' : (cells[column] ?? '').trim())
    const rowLabel =
      trimmed(period) ||
      (period < 0 && trimmed(end) !== '' ? `${trimmed(start)} to ${trimmed(end)}` : '') ||
      options.period ||
      layout.tablePeriod
    const rowKind = trimmed(kind)
    const from = text.cell(cells, source) || layout.source
    sources.add(from)
    let read = false
    for (let index = 0; index < figures.length; index += 1) {
      const figure = figures[index]!
      const content = (cells[figure.column] ?? '').trim()
      const said = trimmed(layout.signs.get(figure.column) ?? symbol)
      const sign = NORMAL.test(said) && !layout.asWritten ? '' : said
      // Across a wide row an empty cell is a column that does not apply; in a long table it is a missing figure.
      const signed = sign !== '' && (figures.length === 1 || layout.signs.has(figure.column))
      if (content === '' && !signed && (figures.length > 1 || rowLabel === '')) continue
      const field = names[figure.column]!
      const [label, ownKind] = labelOf(figure.period || rowLabel, rowKind)
      if (label === '') {
        if (readNumber(content) !== null || isSymbol(content))
          tally.add('missing-cell', row, names[period] ?? 'period', { value: content })
        continue
      }
      if (content === '' && cells.every((other) => other.trim() === '' || other.trim() === rowLabel)) continue
      read = true
      const run = (lastRuns[index] ??= finder.find(cells, row, figure))
      if (polarity >= 0) better.add(run.indicator, trimmed(polarity), row)
      if (run.area.code === '' && run.area.name === '' && areaColumn !== '')
        tally.add('no-area', row, areaColumn, {})
      const kindSaid =
        options.about.size === 0
          ? ownKind || run.kind
          : withEnds(ownKind || run.kind, options.about.get(run.indicator))
      const number = labels.numberOf(
        label,
        kindSaid,
        trimmed(start),
        trimmed(end),
        row,
        figure.period || names[period] || 'period',
      )
      // Plain figures, nearly all there are, go the short way.
      const plain = sign === '' ? readNumber(content) : null
      if (plain !== null && !standsForMissing(plain)) {
        store.add(run, number, row, plain, '', from, readBeside(cells, row, '', ''))
        continue
      }
      const { value: given, symbol: own, mark } = readFigure(content, row, field, tally)
      const hides = [sign, mark].find(isKeptBack)
      const keptBack = given !== null && hides !== undefined
      if (keptBack) tally.add('kept-back-yet-given', row, field, { value: hides })
      const value = keptBack ? null : given
      const beside = readBeside(cells, row, mark, value === null ? '' : sign)
      store.add(
        run,
        number,
        row,
        value ?? NaN,
        text.copy(own || (value === null ? (hides ?? sign) : '')),
        from,
        beside,
      )
    }
    if (!read) {
      const words = cells.find((own) => own.trim() !== '')
      if (words !== undefined) tally.add('notes-beside', row, null, { value: (title = words.trim()) })
      return
    }
    title = ''
    if (cells.length > names.length && cells.slice(names.length).some((own) => own.trim() !== '')) {
      tally.add('extra-cells', row, null, { value: cells[cells.length - 1]! })
    }
  }

  const finish = (): Collected => {
    filter.finish()
    tally.finish()
    return {
      cellsOf: store.cellsOf,
      areas: finder.areas(),
      runs: finder.runs(),
      periods: labels.all,
      dimensions: telling.map((column) => names[column]!),
      unit: telling.indexOf(unit),
      title: telling.indexOf(name),
      asWritten: layout.asWritten,
      polarities: better.polarities,
      sources: [...sources],
      sourceColumn: names[source] ?? '',
    }
  }
  return { add, finish }
}

/** The companion file may know the day a year ends on where the table does not. */
function withEnds(kind: string, about: About | undefined): string {
  if (about?.ends === undefined || /\d/.test(kind)) return kind
  return `${kind || (about.timing === 'snapshot' ? 'snapshot' : 'year ending')} ${about.ends}`
}
