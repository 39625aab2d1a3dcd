import type { About } from '../model/about.js'
import { isPeriodCell } from './what-cells-hold.js'

/** Where each row of the head goes. */
const HOME: Readonly<Record<string, keyof About>> = {
  title: 'name',
  cdid: 'id',
  'source dataset id': 'source',
  preunit: 'unit',
  unit: 'unit',
  'release date': 'updated',
  'next release': 'nextUpdate',
}

export interface TimeSeriesHead {
  /** Index of the first row of figures. */
  readonly below: number
  /** What it says of each column. */
  readonly said: ReadonlyMap<number, Partial<About>>
  /** Rows of it that have no home in an indicator. */
  readonly others: readonly (readonly string[])[]
}

/**
 * The head of time series of the Office for National Statistics: a row each for titles, codes (CDID),
 * units and dates, before the first period. Null where there is none.
 */
export function timeSeriesHead(rows: readonly (readonly string[])[]): TimeSeriesHead | null {
  const first = (row: readonly string[]): string => (row[0] ?? '').toLowerCase()
  const code = rows.findIndex((row) => first(row) === 'cdid')
  if (code < 0) return null
  const below = rows.findIndex((row, index) => index > code && isPeriodCell(first(row)))
  if (below < 0) return null
  const said = new Map<number, Record<string, string>>()
  const others: (readonly string[])[] = []
  rows.slice(0, below).forEach((row) => {
    const home = HOME[first(row)]
    if (home === undefined) others.push(row)
    else
      row.forEach((cell, column) => {
        const own = said.get(column) ?? {}
        // "£" before the unit "m" is "£m".
        if (column > 0 && cell !== '') own[home] = (own[home] ?? '') + cell
        said.set(column, own)
      })
  })
  return { below, said, others }
}
