import { readForecasts, restoreForecast } from '@oba/core'
import type { ForecastRow, SavedForecast } from '@oba/core'
import { DataFaultError } from './data-fault.js'
import { tellProblems } from './read-figures.js'
import { textOf } from './text-of.js'

/**
 * Forecasts saved or entered before, from a file: rows of CSV, one forecast as JSON, a list of them, or
 * a document that holds some.
 */
export function readSavedForecasts(file: Uint8Array, src: string): readonly (ForecastRow | SavedForecast)[] {
  const found = parsed(textOf(file))
  const { rows, problems } = found === null ? readForecasts(file) : { rows: fromJson(found), problems: [] }
  if (rows.length === 0) {
    throw new DataFaultError('no-forecast', (messages) =>
      messages.unreadable(src, problems[0]?.message ?? messages.noForecastIn),
    )
  }
  tellProblems(src, problems)
  return rows
}

function parsed(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function fromJson(found: unknown): readonly SavedForecast[] {
  const { forecasts = found } = found as { readonly forecasts?: unknown }
  return (Array.isArray(forecasts) ? forecasts : [forecasts]).flatMap((one: unknown): SavedForecast[] => {
    const { indicator = '', area = '', forecast = one } = (one ?? {}) as Partial<SavedForecast>
    const restored = restoreForecast(forecast)
    return 'format' in restored ? [{ indicator, area, forecast: restored }] : []
  })
}
