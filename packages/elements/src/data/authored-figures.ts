import type { Indicator, SavedForecast, Table } from '@oba/core'
import type { Figures } from './figures.js'
import { jsonIn } from './json-in.js'
import { textOf } from './text-of.js'

/** Text that begins so may be an indicator, a list of them, or a document that holds some; a table's records do not. */
const AUTHORED = /^\s*(\{|\[\s*\{[^]*"points"\s*:)/

/** The indicators in JSON text, or null where it is something else: a table of records, CSV. */
export function authoredFigures(table: Table): Figures | null {
  return AUTHORED.test(textOf(table, 4000)) ? figuresIn(jsonIn(textOf(table))) : null
}

/** The same from what has been parsed already: one indicator, several, or a document. */
export function figuresIn(found: unknown): Figures | null {
  const { indicators = [found].flat(), forecasts } = (found ?? {}) as Readonly<Record<string, unknown>>
  return Array.isArray(indicators) && indicators.every(isIndicator)
    ? {
        indicators,
        forecasts: Array.isArray(forecasts) ? (forecasts as readonly SavedForecast[]) : [],
        notices: [],
      }
    : null
}

function isIndicator(value: unknown): value is Indicator {
  if (!isRecord(value) || typeof value.id !== 'string' || !Array.isArray(value.points)) return false
  return value.points.every(
    (point) =>
      isRecord(point) && isRecord(point.period) && (point.value === null || Number.isFinite(point.value)),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
