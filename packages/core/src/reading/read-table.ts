import type { About } from '../model/about.js'
import type { Indicator } from '../model/indicator.js'
import { parsePeriod, parsePeriodType } from '../period/parse-period.js'
import type { Period } from '../period/period.js'
import type { Point } from '../series/point.js'
import { buildIndicator } from './build-indicator.js'
import type { ReadRow } from './build-indicator.js'
import { parseCsv } from './parse-csv.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { readNumber } from './read-number.js'

export interface ReadOptions {
  /** What the companion file says, by indicator; it wins over what the figures suggest. */
  readonly about?: readonly About[]
}

export interface ReadResult {
  readonly indicators: readonly Indicator[]
  readonly problems: readonly Problem[]
}

const REQUIRED = ['indicator', 'area_code', 'period', 'value']

/**
 * Reads a published table, one row a figure, into indicators: one an indicator and area, each with
 * its periods in order. Takes CSV text or bytes, or rows of cells; the first row is the header.
 *
 * A symbol ("x", "c") is kept and shown and is never a number; an empty cell is a missing value and
 * never zero. What cannot be read becomes a problem that names row and field, and the rest is still
 * there. Nothing is thrown.
 *
 * @example
 * const { indicators, problems } = readTable('indicator,area_code,period,value\nplans,E06000059,31 March 2016,409')
 */
export function readTable(
  table: string | Uint8Array | readonly (readonly string[])[],
  options: ReadOptions = {},
): ReadResult {
  const rows = typeof table === 'string' || table instanceof Uint8Array ? parseCsv(table) : table
  const header = (rows[0] ?? []).map((cell) => cell.trim().toLowerCase())
  if (header.every((cell) => cell === ''))
    return { indicators: [], problems: [problem('empty-table', null, null)] }
  const missing = REQUIRED.filter((name) => !header.includes(name))
  if (missing.length > 0) {
    return {
      indicators: [],
      problems: missing.map((name) => problem('missing-column', 1, name, { found: header.join(', ') })),
    }
  }

  const problems: Problem[] = []
  const series = new Map<string, ReadRow[]>()
  rows.slice(1).forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return
    const read = readRow(header, cells, index + 2, problems)
    if (!read) return
    const key = `${read.indicator}\u0000${read.area.code}`
    const earlier = series
      .get(key)
      ?.find(
        (row) =>
          row.point.period.end === read.point.period.end &&
          row.point.period.start === read.point.period.start,
      )
    if (earlier) {
      problems.push(
        problem('duplicate-period', read.row, 'period', {
          indicator: read.indicator,
          area: read.area.name,
          value: read.point.period.label,
          first: earlier.row,
        }),
      )
    } else series.set(key, [...(series.get(key) ?? []), read])
  })
  if (series.size === 0 && problems.length === 0) problems.push(problem('no-rows', null, null))
  const indicators = [...series.values()].map((read) => buildIndicator(read, options.about ?? [], problems))
  return { indicators, problems }
}

function readRow(
  header: readonly string[],
  cells: readonly string[],
  row: number,
  problems: Problem[],
): ReadRow | null {
  const cell = (name: string): string => cells[header.indexOf(name)]?.trim() ?? ''
  for (const field of ['indicator', 'area_code', 'period']) {
    if (cell(field) === '') {
      problems.push(problem('missing-cell', row, field))
      return null
    }
  }
  const period = readPeriod(cell('period'), cell('period_type'), row, problems)
  if (!period) return null

  const figure = (field: string): number | null => {
    const text = cell(field)
    const value = text === '' ? null : readNumber(text)
    if (text !== '' && value === null && !isSymbol(text))
      problems.push(problem('not-a-number', row, field, { value: text }))
    return value
  }
  const value = figure('value')
  const numerator = figure('numerator')
  const denominator = figure('denominator')
  const symbol = cell('symbol') || (value === null ? cell('value') : '')
  const point: Point = {
    period,
    value,
    ...(symbol === '' ? {} : { symbol }),
    ...(numerator === null ? {} : { numerator }),
    ...(denominator === null ? {} : { denominator }),
    ...(cell('note') === '' ? {} : { comment: cell('note') }),
  }
  return {
    row,
    indicator: cell('indicator'),
    area: { code: cell('area_code'), name: cell('area') || cell('area_code') },
    point,
    breakNote: cell('break'),
    source: cell('source'),
  }
}

function readPeriod(label: string, typeName: string, row: number, problems: Problem[]): Period | null {
  const type = typeName === '' ? undefined : parsePeriodType(typeName)
  if (type === null) {
    problems.push(problem('unknown-period-type', row, 'period_type', { value: typeName }))
    return null
  }
  const period = parsePeriod(label, type)
  if (!period) problems.push(problem('unknown-period', row, 'period', { value: label }))
  return period
}

/** The signs UK publishers put where a figure would be: short, and without a digit. */
function isSymbol(text: string): boolean {
  return /^\[?[a-z.:*~-]{1,3}\]?$/i.test(text) || /^low$/i.test(text)
}
