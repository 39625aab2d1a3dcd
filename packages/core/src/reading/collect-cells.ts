import type { About } from '../model/about.js'
import type { Area } from '../model/indicator.js'
import type { Role } from './column-roles.js'
import type { FigureColumn, Layout } from './find-layout.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { isSymbol, readNumber, standsForMissing } from './read-number.js'
import { problemTally } from './problem-tally.js'
import { unprotected } from './unprotected.js'

/** One figure of the table, understood but not yet set beside its neighbours. */
export interface Cell {
  /** Which of the collected period labels it belongs to. */
  readonly period: number
  readonly row: number
  readonly value: number | null
  readonly symbol: string
  /** Which of the collected sources it names. */
  readonly source: number
  /** What stands beside the figure; null for most, and tables have millions. */
  readonly beside: Beside | null
}

export interface Beside {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly status: string
  readonly comment: string
  readonly breakNote: string
}

/** Where the cells are that agree in indicator, area and every column that could tell them apart. */
export interface Run {
  readonly indicator: string
  readonly name: string
  readonly area: Area
  /** What each possible breakdown says, in the order of `Collected.dimensions`. */
  readonly says: readonly string[]
  readonly licence: string
  readonly row: number
  first: number
  last: number
}

export interface PeriodLabel {
  readonly label: string
  readonly kind: string
  readonly start: string
  readonly end: string
  /** The first row and the column it stands in, and how many rows have it. */
  readonly row: number
  readonly field: string
  rows: number
}

export interface Collected {
  /** The cells of a run, in the order of the table. */
  readonly cellsOf: (run: Run) => Cell[]
  /** Every area, each once. */
  readonly areas: readonly Area[]
  /** The runs of each indicator. */
  readonly runs: readonly (readonly Run[])[]
  readonly periods: readonly PeriodLabel[]
  /** The columns that may tell figures apart; `unit` is where among them the unit is, or -1. */
  readonly dimensions: readonly string[]
  readonly unit: number
  /** Written by `writeTable`, where everything has been told apart already. */
  readonly asWritten: boolean
  /** What the column of sources says, and its name. */
  readonly sources: readonly string[]
  readonly sourceColumn: string
}

/** What the caller said that a row needs. */
export interface CollectOptions {
  readonly filter: Readonly<Record<string, string>>
  readonly indicator: string
  readonly period: string
  readonly area: Area | null
  readonly about: ReadonlyMap<string, About>
}

const WITHIN_YEAR = /^(week|wk) ?\d+$|^q[1-4]$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i
const NORMAL = /^(normal value|undefined)$/i

/**
 * Takes the rows of a table one by one and keeps their figures. What it keeps of the text are copies:
 * a slice would hold the whole text in memory. Neighbouring rows mostly differ in little, so it looks
 * up what a row belongs to only when something in it has changed.
 */
export function cellCollector(
  layout: Layout,
  options: CollectOptions,
  problems: Problem[],
): { readonly add: (cells: readonly string[], row: number) => void; readonly finish: () => Collected } {
  const { names, figures } = layout
  const at = (role: Role): number => layout.roles.get(role) ?? -1
  const columns = {
    indicator: at('indicator'),
    name: at('name'),
    period: at('period'),
    kind: at('period_type'),
    start: at('period_start'),
    end: at('period_end'),
    licence: at('licence'),
    symbol: at('symbol'),
  }
  const besides = [
    at('numerator'),
    at('denominator'),
    at('lower'),
    at('upper'),
    at('status'),
    at('note'),
    at('break'),
  ]
  const filters = filterColumns(names, options.filter, problems)
  const unit = at('unit')
  const source = at('source')
  const telling = [unit, ...layout.breakdowns].filter(
    (index) => index >= 0 && !filters.some((filter) => filter.index === index),
  )
  const keyColumns = [
    columns.indicator,
    columns.name,
    ...layout.areas.flatMap(({ code, name }) => [code, name]),
    ...telling,
  ].filter((index) => index >= 0)

  const copies = new Map<string, string>()
  const copy = (text: string): string => {
    if (text === '') return text
    let own = copies.get(text)
    if (own === undefined) copies.set(text.split('').join(''), (own = unprotected(text.split('').join(''))))
    return own
  }
  /** The trimmed copy of a cell. Areas come in the same order again and again, so what followed last time is tried before it is looked up. */
  const lastRaw: string[] = []
  const lastOwn: string[] = []
  const followers: Map<string, string>[] = []
  const kept = (cells: readonly string[], column: number): string => {
    if (column < 0) return ''
    const raw = cells[column] ?? ''
    if (raw === lastRaw[column]) return lastOwn[column]!
    const follower = (followers[column] ??= new Map())
    const before = lastOwn[column] ?? ''
    let own = follower.get(before)
    if (own !== raw) follower.set(before, (own = copy(raw.trim())))
    lastRaw[column] = raw
    lastOwn[column] = own
    return own
  }
  const tally = problemTally(problems)
  // Columns of plain numbers, chained by run: millions of small objects would cost more to keep than to read.
  const stored = {
    period: [] as number[],
    row: [] as number[],
    value: [] as number[],
    next: [] as number[],
    symbol: [] as string[],
    source: [] as number[],
    beside: [] as (Beside | null)[],
  }
  const store = (
    run: Run,
    period: number,
    row: number,
    value: number | null,
    symbol: string,
    from: number,
    besideIt: Beside | null,
  ): void => {
    const index = stored.period.push(period) - 1
    stored.row.push(row)
    stored.value.push(value ?? NaN)
    stored.symbol.push(symbol)
    stored.source.push(from)
    stored.beside.push(besideIt)
    stored.next.push(-1)
    if (run.last < 0) run.first = index
    else stored.next[run.last] = index
    run.last = index
  }
  const cellsOf = (run: Run): Cell[] => {
    const own: Cell[] = []
    for (let index = run.first; index >= 0; index = stored.next[index]!) {
      const value = stored.value[index]!
      own.push({
        period: stored.period[index]!,
        row: stored.row[index]!,
        value: value === value ? value : null,
        symbol: stored.symbol[index]!,
        source: stored.source[index]!,
        beside: stored.beside[index]!,
      })
    }
    return own
  }
  const runs = new Map<string, Map<number, Run>>()
  const numbers = new Map<string, number>()
  const labels: PeriodLabel[] = []
  const recent = new Map<string, number>()
  let lastKey: string[] = []
  let lastRuns: (Run | undefined)[] = []

  const periodNumber = (
    label: string,
    kind: string,
    start: string,
    end: string,
    row: number,
    field: string,
  ): number => {
    const guess = recent.get(label)
    if (guess !== undefined) {
      const known = labels[guess]!
      if (known.kind === kind && known.start === start && known.end === end) {
        known.rows += 1
        return guess
      }
    }
    const own = {
      label: copy(label),
      kind: copy(kind),
      start: copy(start),
      end: copy(end),
      row,
      field,
      rows: 0,
    }
    const key = [own.label, own.kind, own.start, own.end].join('\u0000')
    let number = numbers.get(key)
    if (number === undefined) {
      number = labels.push(own) - 1
      numbers.set(key, number)
    }
    labels[number]!.rows += 1
    recent.set(own.label, number)
    return number
  }

  const sources = new Map<string, number>()
  const sourceNumber = (text: string): number => {
    let number = sources.get(text)
    if (number === undefined) sources.set(text, (number = sources.size))
    return number
  }
  const areas = new Map<string, { readonly number: number; readonly area: Area }>()
  let areaCount = 0
  const sharedArea = (cells: readonly string[]) => {
    const pair = layout.areas.find(
      ({ code, name }) =>
        kept(cells, code) !== '' || (kept(cells, name) !== '' && (code < 0 || layout.areas.length === 1)),
    )
    const code = pair ? kept(cells, pair.code) : copy(options.area?.code ?? '')
    const name = (pair ? kept(cells, pair.name) : copy(options.area?.name ?? '')) || code
    const named = areas.get(code)
    if (named?.area.name === name) return named
    const key = `${code}\u0000${name}`
    let area = areas.get(key)
    if (!area) areas.set(key, (area = { number: (areaCount += 1), area: { code, name } }))
    areas.set(code, area)
    return area
  }
  const sayings = new Map<string, { readonly number: number; readonly says: readonly string[] }>()
  let lastSays: readonly string[] = []
  let lastSaying = 0
  const runOf = (cells: readonly string[], row: number, figure: FigureColumn): Run => {
    const area = sharedArea(cells)
    const indicator = kept(cells, columns.indicator)
    const title = kept(cells, columns.name)
    const named = (first: string): string =>
      (figure.measure === '' ? first : first === '' ? figure.measure : `${first} | ${figure.measure}`) ||
      (figure.period === '' ? names[figure.column]! : layout.wholeName || 'value')
    if (
      telling.some((column, index) => kept(cells, column) !== lastSays[index]) ||
      lastSays.length !== telling.length
    ) {
      const says = telling.map((column) => kept(cells, column))
      const key = says.join('\u0000')
      let saying = sayings.get(key)
      if (!saying) sayings.set(key, (saying = { number: sayings.size, says }))
      lastSays = saying.says
      lastSaying = saying.number
    }
    const id = named(indicator || title || options.indicator)
    const name = named(title || indicator || options.indicator)
    // Per indicator first, so that the long names are not joined and hashed for every row.
    let own = runs.get(id)
    if (!own) runs.set(copy(id), (own = new Map()))
    const key = lastSaying * 100_000 + area.number
    let run = own.get(key)
    if (!run) {
      run = {
        indicator: copy(id),
        name: copy(name),
        area: area.area,
        says: lastSays,
        licence: kept(cells, columns.licence),
        row,
        first: -1,
        last: -1,
      }
      own.set(key, run)
    }
    return run
  }

  const beside = (cells: readonly string[], row: number, status: string, sign: string): Beside | null => {
    let any = status !== '' || sign !== ''
    for (const index of besides)
      if (index >= 0 && cells[index] !== '' && cells[index] !== undefined) any = true
    if (!any) return null
    const text = (role: number): string => {
      const index = besides[role]!
      return index < 0 ? '' : (cells[index] ?? '').trim()
    }
    const number = (role: number): number | null => {
      const own = text(role)
      const read = own === '' ? null : readNumber(own)
      if (own !== '' && read === null && !isSymbol(own))
        tally.add('not-a-number', row, names[besides[role]!]!, { value: own })
      return read
    }
    return {
      numerator: number(0),
      denominator: number(1),
      lower: number(2),
      upper: number(3),
      status: copy(text(4) || status),
      comment: copy(text(5) || (NORMAL.test(sign) ? '' : sign)),
      breakNote: copy(text(6)),
    }
  }

  const add = (cells: readonly string[], row: number): void => {
    for (const filter of filters) {
      const text = (cells[filter.index] ?? '').trim()
      if (filter.seen.size < 12) filter.seen.add(copy(text))
      if (text.toLowerCase() !== filter.wanted) return
      filter.matched = true
    }
    let changed = lastKey.length === 0
    for (let index = 0; index < keyColumns.length; index += 1) {
      const text = cells[keyColumns[index]!] ?? ''
      if (text === lastKey[index]) continue
      lastKey[index] = text
      changed = true
    }
    if (changed) lastRuns = []
    const trimmed = (index: number): string => (index < 0 ? '' : (cells[index] ?? '').trim())
    const sign = trimmed(columns.symbol)
    const rowLabel = trimmed(columns.period) || options.period || layout.tablePeriod
    const rowKind = trimmed(columns.kind)
    const from = sourceNumber(kept(cells, source))
    let read = false

    for (let index = 0; index < figures.length; index += 1) {
      const figure = figures[index]!
      const text = (cells[figure.column] ?? '').trim()
      // Across a wide row an empty cell is a column that does not apply; in a long table it is a missing figure.
      if (text === '' && (figures.length > 1 || (rowLabel === '' && sign === ''))) continue
      let label = figure.period || rowLabel
      if (label === '') {
        if (readNumber(text) !== null || isSymbol(text))
          tally.add('missing-cell', row, names[columns.period] ?? 'period', { value: text })
        continue
      }
      if (text === '' && cells.every((other) => other.trim() === '' || other.trim() === label)) continue
      read = true
      // "2023" beside "Week 37", or "2024" beside "March", is one label in two columns.
      const inTwo = rowKind !== '' && WITHIN_YEAR.test(rowKind)
      if (inTwo) label = `${label} ${rowKind}`
      const run = (lastRuns[index] ??= runOf(cells, row, figure))
      const kind =
        options.about.size === 0
          ? inTwo
            ? ''
            : rowKind
          : withEnds(inTwo ? '' : rowKind, options.about.get(run.indicator))
      const period = periodNumber(
        label,
        kind,
        trimmed(columns.start),
        trimmed(columns.end),
        row,
        figure.period || names[columns.period] || 'period',
      )

      let value = text === '' ? null : readNumber(text)
      let symbol = ''
      let status = ''
      if (value === null && text !== '') {
        // "12.3 [r]": a figure with its mark.
        const [, figurePart = '', mark = ''] = /^(.*\d) ?\[([a-z])\]$/i.exec(text) ?? []
        value = figurePart === '' ? null : readNumber(figurePart)
        if (value !== null) status = mark
        else symbol = text
        if (symbol !== '' && !isSymbol(text))
          tally.add('not-a-number', row, names[figure.column]!, { value: text })
      } else if (value !== null && standsForMissing(value)) {
        tally.add('stands-for-missing', row, names[figure.column]!, { value: text })
        symbol = text
        value = null
      }
      if (value === null && symbol === '') symbol = sign
      store(
        run,
        period,
        row,
        value,
        copy(symbol),
        from,
        beside(cells, row, status, value === null ? '' : sign),
      )
    }
    if (!read) {
      const text = cells.find((own) => own.trim() !== '')
      if (text !== undefined) tally.add('notes-beside', row, null, { value: text })
    } else if (cells.length > names.length && cells.slice(names.length).some((text) => text.trim() !== '')) {
      tally.add('extra-cells', row, null, { value: cells[cells.length - 1]! })
    }
  }

  const finish = (): Collected => {
    for (const filter of filters) {
      if (!filter.matched)
        problems.push(
          problem('no-match', null, filter.name, {
            value: filter.wanted,
            found: [...filter.seen].join(', '),
          }),
        )
    }
    tally.finish()
    return {
      cellsOf,
      areas: [...new Set([...areas.values()].map(({ area }) => area))],
      runs: [...runs.values()].map((own) => [...own.values()]),
      periods: labels,
      dimensions: telling.map((index) => names[index]!),
      asWritten: layout.asWritten,
      unit: telling.indexOf(unit),
      sources: [...sources.keys()],
      sourceColumn: names[source] ?? '',
    }
  }
  return { add, finish }
}

function filterColumns(
  names: readonly string[],
  filter: Readonly<Record<string, string>>,
  problems: Problem[],
) {
  return Object.entries(filter).flatMap(([name, wanted]) => {
    const index = names.findIndex((own) => own.toLowerCase() === name.trim().toLowerCase())
    if (index < 0)
      problems.push(
        problem('no-such-column', null, name, { found: names.filter((own) => own !== '').join(', ') }),
      )
    return index < 0
      ? []
      : [{ index, name, wanted: wanted.trim().toLowerCase(), seen: new Set<string>(), matched: false }]
  })
}

/** The companion file may know the day a year ends on where the table does not. */
function withEnds(kind: string, about: About | undefined): string {
  if (about?.ends === undefined || /\d/.test(kind)) return kind
  return `${kind || (about.timing === 'snapshot' ? 'snapshot' : 'year ending')} ${about.ends}`
}
