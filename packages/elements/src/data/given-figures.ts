import type { Indicator, Table } from '@oba/core'
import { figuresIn } from './authored-figures.js'
import type { AuthoredFigures } from './authored-figures.js'
import { tableRows } from './table-rows.js'

/** What the property `data` takes: indicators, rows of cells, records, or the text or bytes of a file. */
export type FiguresData =
  | Indicator
  | readonly Indicator[]
  | Table
  | readonly (readonly (string | number | null)[])[]
  | readonly Readonly<Record<string, string | number | null>>[]

/** Figures an author gave in the page itself: finished indicators, or a table yet to be read. */
export type GivenFigures = { readonly authored: AuthoredFigures } | { readonly table: Table } | null

/** The property first, then what stands inside the element: JSON, CSV, or a table. */
export function givenFigures(host: HTMLElement & { readonly data?: FiguresData | null }): GivenFigures {
  const { data } = host
  if (data !== null && data !== undefined) return byProperty(data)
  const script = host.querySelector<HTMLScriptElement>(
    ':scope > script[type="application/json"], :scope > script[type="text/csv"]',
  )
  // A page's author indents what stands inside; the lines of a file are not.
  if (script) return { table: script.text.trim().replace(/^ +/gm, '') }
  const table = host.querySelector<HTMLTableElement>(':scope > table, :scope > figure > table')
  return table ? { table: tableRows(table) } : null
}

function byProperty(data: FiguresData): GivenFigures {
  if (typeof data === 'string' || data instanceof Uint8Array) return { table: data }
  const authored = figuresIn(data)
  if (authored) return { authored }
  // Rows and records of any mixture of text and numbers are what JSON text of a table may be.
  return { table: JSON.stringify(data) }
}
