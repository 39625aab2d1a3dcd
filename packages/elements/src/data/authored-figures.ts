import type { ForecastRow, Indicator, SavedForecast, Table } from '@oba/core'

import { textOf } from './text-of.js'

/** Indicators that need no reading, with the forecasts beside them. */
export interface AuthoredFigures {
  readonly indicators: readonly Indicator[]
  readonly forecasts: readonly (ForecastRow | SavedForecast)[]
}

/** Text that begins so may be an indicator, a list of them, or a document that holds some; a table's records do not. */
const AUTHORED = /^\s*(\{|\[\s*\{[^]*"points"\s*:)/

/** The indicators in JSON text, or null where it is something else: a table of records, CSV. */
export function authoredFigures(table: Table): AuthoredFigures | null {
  try {
    return AUTHORED.test(textOf(table, 4000)) ? figuresIn(JSON.parse(textOf(table))) : null
  } catch {
    return null
  }
}

/** The same from what has been parsed already: one indicator, several, or a document. */
export function figuresIn(found: unknown): AuthoredFigures | null {
  const list = Array.isArray(found) ? found : [found]
  if (list.length > 0 && list.every(isIndicator)) return { indicators: list, forecasts: [] }
  if (!isRecord(found) || !Array.isArray(found.indicators) || !found.indicators.every(isIndicator))
    return null
  const forecasts = Array.isArray(found.forecasts) ? (found.forecasts as readonly SavedForecast[]) : []
  return { indicators: found.indicators, forecasts }
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
