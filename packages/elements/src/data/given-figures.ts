import type { Indicator, Table } from '@oba/core'
import { figuresIn } from './authored-figures.js'
import { faultOf } from './data-fault.js'
import type { Figures } from './figures.js'
import { captionOf, tableRows } from './table-rows.js'

/** What the property `data` takes: indicators, rows of cells, records, or the text or bytes of a file. An empty list is none yet. */
export type FiguresData =
  | Indicator
  | readonly Indicator[]
  | Table
  | readonly (readonly (string | number | null)[])[]
  | readonly Readonly<Record<string, string | number | null>>[]
  | ArrayBuffer

/** Figures an author gave in the page itself: finished indicators, or a table yet to be read. */
export type GivenFigures = Figures | { readonly table: Table; readonly caption?: string } | null

/** The property first, then what stands inside the element: JSON, CSV, or a table. */
export function givenFigures(host: HTMLElement & { readonly data?: FiguresData | null }): GivenFigures {
  const { data } = host
  if (data !== null && data !== undefined) return byProperty(data)
  const inside = figuresInside(host)
  if (inside instanceof HTMLTableElement) return { table: tableRows(inside), caption: captionOf(inside) }
  // A page's author indents what stands inside; the lines of a file are not.
  return inside && { table: inside.text.trim().replace(/^ +/gm, '') }
}

/** JSON, CSV or a table inside an element; content management systems wrap a table in a `figure` or a `div`. */
export function figuresInside(host: HTMLElement): HTMLScriptElement | HTMLTableElement | null {
  return (
    host.querySelector<HTMLScriptElement>(
      ':scope > script[type="application/json"], :scope > script[type="text/csv"]',
    ) ?? host.querySelector<HTMLTableElement>(':scope > table, :scope > :is(figure, div) > table')
  )
}

function byProperty(data: FiguresData): GivenFigures {
  if (typeof data === 'string' || data instanceof Uint8Array) return { table: data }
  if (data instanceof ArrayBuffer) return { table: new Uint8Array(data) }
  const isList = Array.isArray(data)
  if (isList && data.length === 0) return null
  const authored = figuresIn(data)
  if (authored) return authored
  if (!isList) throw faultOf('wrongData')
  // Rows and records of any mixture of text and numbers are what JSON text of a table may be.
  return { table: JSON.stringify(data, asJson) }
}

/** JSON has no infinity: as text it is named as no number, and not taken for a missing figure. */
function asJson(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}
