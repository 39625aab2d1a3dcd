import type { About } from '../model/about.js'
import type { Area } from '../model/indicator.js'
import type { Layout } from './find-layout.js'
import { problem } from './problem-words.js'
import type { ProblemCode } from './problem-words.js'
import type { Problem } from './problem.js'
import { isSymbol, readNumber, standsForMissing } from './read-number.js'

/** One figure of the table, understood but not yet set beside its neighbours. */
export interface Cell {
  /** Which of the collected period labels it belongs to. */
  readonly period: number
  readonly row: number
  readonly value: number | null
  readonly symbol: string
  readonly numerator: number | null
  readonly denominator: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly status: string
  readonly comment: string
  readonly breakNote: string
}

/** The cells that agree in indicator, area and every column that could tell them apart. */
export interface Run {
  readonly indicator: string
  readonly name: string
  readonly area: Area
  /** What the source, the unit and each possible breakdown say, in the order of `Collected.dimensions`. */
  readonly says: readonly string[]
  readonly licence: string
  readonly cells: Cell[]
}

export interface PeriodLabel {
  readonly label: string
  readonly kind: string
  readonly start: string
  readonly end: string
  /** The first row it stands in. */
  readonly row: number
  readonly field: string
  rows: number
}

export interface Collected {
  readonly runs: readonly Run[]
  readonly periods: readonly PeriodLabel[]
  readonly dimensions: readonly string[]
}

/** What the caller said that a row needs. */
export interface CollectOptions {
  readonly filter: Readonly<Record<string, string>>
  readonly indicator: string
  readonly period: string
  readonly area: Area | null
  readonly about: ReadonlyMap<string, About>
}

/**
 * Takes the rows of a table one by one and keeps their figures. Strings are kept once each, as copies:
 * a slice of the text would hold the whole of it in memory.
 */
export function cellCollector(
  layout: Layout,
  options: CollectOptions,
  problems: Problem[],
): { readonly add: (cells: readonly string[], row: number) => void; readonly finish: () => Collected } {
  const { roles, names, figures, breakdowns } = layout
  const column = (role: Parameters<typeof roles.get>[0]): number => roles.get(role) ?? -1
  const at = {
    indicator: column('indicator'),
    name: column('name'),
    period: column('period'),
    kind: column('period_type'),
    start: column('period_start'),
    end: column('period_end'),
    symbol: column('symbol'),
    numerator: column('numerator'),
    denominator: column('denominator'),
    lower: column('lower'),
    upper: column('upper'),
    status: column('status'),
    note: column('note'),
    breakNote: column('break'),
    licence: column('licence'),
  }
  const filters = Object.entries(options.filter).flatMap(([name, wanted]) => {
    const index = names.findIndex((own) => own.toLowerCase() === name.trim().toLowerCase())
    if (index < 0) problems.push(problem('no-such-column', null, name, { found: names.filter((own) => own !== '').join(', ') }))
    return index < 0 ? [] : [{ index, name, wanted: wanted.trim().toLowerCase(), seen: new Set<string>(), matched: false }]
  })
  const extra = [column('source'), column('unit'), ...breakdowns.filter((index) => !filters.some((filter) => filter.index === index))]
  const telling = extra.filter((index) => index >= 0)

  const copies = new Map<string, string>()
  const copy = (text: string): string => {
    let own = copies.get(text)
    if (own === undefined) copies.set((own = text === '' ? '' : text.split('').join('')), own)
    return own
  }
  const said = collectSaid(problems)
  const runs = new Map<string, Run>()
  const periods = new Map<string, number>()
  const labels: PeriodLabel[] = []
  let lastKey: readonly string[] = []
  let lastRuns: (Run | undefined)[] = []
  let lastPeriod: { text: string; kind: string; start: string; end: string; number: number } | null = null

  const periodNumber = (text: string, kind: string, start: string, end: string, row: number, field: string): number => {
    if (lastPeriod && lastPeriod.text === text && lastPeriod.kind === kind && lastPeriod.start === start && lastPeriod.end === end) {
      labels[lastPeriod.number]!.rows += 1
      return lastPeriod.number
    }
    const key = `${text}\u0000${kind}\u0000${start}\u0000${end}`
    let number = periods.get(key)
    if (number === undefined) {
      number = labels.length
      periods.set(copy(key), number)
      labels.push({ label: copy(text), kind: copy(kind), start: copy(start), end: copy(end), row, field, rows: 0 })
    }
    labels[number]!.rows += 1
    lastPeriod = { text, kind, start, end, number }
    return number
  }

  const add = (cells: readonly string[], row: number): void => {
    const cell = (index: number): string => (index < 0 ? '' : (cells[index] ?? '').trim())
    for (const filter of filters) {
      const text = cell(filter.index)
      if (filter.seen.size < 12) filter.seen.add(text)
      if (text.toLowerCase() !== filter.wanted) return
      filter.matched = true
    }
    if (!figures.some((figure) => cell(figure.column) !== '') && cell(at.symbol) === '' && cell(at.numerator) === '') {
      const filled = cells.filter((text) => text.trim() !== '')
      const beside = at.period < 0 ? true : cell(at.period) === '' || filled.length < 2
      if (filled.length === 0) return
      if (beside) return said('notes-beside', row, null, { value: short(filled[0]!) })
    }
    if (cells.length > names.length && cells.slice(names.length).some((text) => text.trim() !== '')) {
      said('extra-cells', row, null, { value: short(cells[cells.length - 1]!) })
    }

    let code = ''
    let name = ''
    for (const pair of layout.areas) {
      code = cell(pair.code)
      name = cell(pair.name)
      if (code !== '' || (name !== '' && pair.code < 0)) break
    }
    if (layout.areas.length === 0 && options.area) ({ code, name } = options.area)
    const indicator = cell(at.indicator)
    const title = cell(at.name)
    const key = [indicator, title, code, name]
    for (const index of telling) key.push(cell(index))
    if (key.length !== lastKey.length || key.some((text, index) => text !== lastKey[index])) {
      lastKey = key
      lastRuns = []
    }

    const rowPeriod = cell(at.period) || options.period || layout.tablePeriod
    for (let index = 0; index < figures.length; index += 1) {
      const figure = figures[index]!
      let text = cell(figure.column)
      if (text === '' && figure.period !== '' && figures.length > 1 && at.symbol < 0) continue
      const field = names[figure.column]!
      let label = figure.period || rowPeriod
      let kind = cell(at.kind)
      if (label === '') {
        said('missing-cell', row, at.period < 0 ? 'period' : names[at.period]!, { value: text })
        continue
      }
      // "2023" beside "Week 37", or "2024" beside "March", is one label in two columns.
      if (kind !== '' && /^(week|wk) ?\d+$|^q[1-4]$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i.test(kind)) {
        label = `${label} ${kind}`
        kind = ''
      }
      const about = options.about.size === 0 ? undefined : options.about.get(indicator || title || options.indicator || figure.measure || field)
      if (about?.ends !== undefined && !/\d/.test(kind)) kind = `${kind || (about.timing === 'snapshot' ? 'snapshot' : 'year ending')} ${about.ends}`
      const period = periodNumber(label, kind, cell(at.start), cell(at.end), row, figure.period || names[at.period] || 'period')

      let run = lastRuns[index]
      if (!run) {
        const id = [indicator || title || options.indicator, figure.measure].filter((part) => part !== '').join(' | ') || field
        const runKey = [id, code || name, ...key.slice(4)].join('\u0000')
        run = runs.get(runKey)
        if (!run) {
          const own = { code: copy(code), name: copy(name || code) }
          const title_ = [title || indicator || options.indicator, figure.measure].filter((part) => part !== '').join(' | ') || field
          run = { indicator: copy(id), name: copy(title_), area: own, says: key.slice(4).map(copy), licence: copy(cell(at.licence)), cells: [] }
          runs.set(copy(runKey), run)
        }
        lastRuns[index] = run
      }

      const number = (where: number): number | null => {
        const own = cell(where)
        const read = own === '' ? null : readNumber(own)
        if (own !== '' && read === null && !isSymbol(own)) said('not-a-number', row, names[where]!, { value: short(own) })
        return read
      }
      let value = text === '' ? null : readNumber(text)
      let symbol = ''
      let comment = cell(at.note)
      let status = cell(at.status)
      if (value === null && text !== '') {
        const marked = /^(.*\d.*?) ?\[?\b([a-z])\]?$/i.exec(text)
        const plain = marked ? readNumber(marked[1]!.trim()) : null
        if (plain !== null) {
          value = plain
          status ||= marked![2]!
        } else {
          symbol = text
          if (!isSymbol(text)) said('not-a-number', row, field, { value: short(text) })
        }
      } else if (value !== null && standsForMissing(value)) {
        said('stands-for-missing', row, field, { value: text })
        symbol = text
        value = null
      }
      const sign = cell(at.symbol)
      if (sign !== '') {
        if (value === null) symbol ||= sign
        else if (comment === '' && !/^(normal value|undefined)$/i.test(sign)) comment = sign
      }
      run.cells.push({
        period,
        row,
        value,
        symbol: copy(symbol),
        numerator: at.numerator < 0 ? null : number(at.numerator),
        denominator: at.denominator < 0 ? null : number(at.denominator),
        lower: at.lower < 0 ? null : number(at.lower),
        upper: at.upper < 0 ? null : number(at.upper),
        status: copy(status),
        comment: copy(comment),
        breakNote: copy(cell(at.breakNote)),
      })
      text = ''
    }
  }

  const finish = (): Collected => {
    for (const filter of filters) {
      if (!filter.matched) problems.push(problem('no-match', null, filter.name, { value: filter.wanted, found: [...filter.seen].join(', ') }))
    }
    said.finish()
    return { runs: [...runs.values()], periods: labels, dimensions: telling.map((index) => names[index]!) }
  }
  return { add, finish }
}

/** Says the same thing of the same field once, with the first row and how many others there are. */
function collectSaid(
  problems: Problem[],
): ((code: ProblemCode, row: number, field: string | null, figures: Readonly<Record<string, string>>) => void) & { finish: () => void } {
  const heard = new Map<string, { code: ProblemCode; row: number; field: string | null; figures: Readonly<Record<string, string>>; more: number }>()
  const say = (code: ProblemCode, row: number, field: string | null, figures: Readonly<Record<string, string>>): void => {
    const key = `${code} ${field}`
    const earlier = heard.get(key)
    if (earlier) earlier.more += 1
    else heard.set(key, { code, row, field, figures, more: 0 })
  }
  return Object.assign(say, {
    finish: () => {
      for (const { code, row, field, figures, more } of heard.values()) problems.push(problem(code, row, field, { ...figures, more }))
    },
  })
}

function short(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ')
  return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain
}
