import { readForecasts, restoreForecast } from '@oba/core'
import type { ForecastRow, SavedForecast } from '@oba/core'
import { DataFaultError } from './data-fault.js'
import { jsonIn } from './json-in.js'
import { tellProblems } from './read-figures.js'
import { textOf } from './text-of.js'

/**
 * Forecasts saved or entered before, from a file: rows of CSV, one forecast as JSON, a list of them, or
 * a document that holds some.
 */
export function readSavedForecasts(file: Uint8Array, src: string): readonly (ForecastRow | SavedForecast)[] {
  const found = jsonIn(textOf(file))
  const { rows, problems } =
    found instanceof Object ? { rows: fromJson(found), problems: [] } : readForecasts(file)
  if (rows.length === 0) {
    throw new DataFaultError('no-forecast', (messages) =>
      messages.unreadable(src, problems[0]?.message ?? messages.noForecastIn),
    )
  }
  tellProblems(src, problems)
  return rows
}

function fromJson(found: unknown): readonly SavedForecast[] {
  const { forecasts = found } = found as { readonly forecasts?: unknown }
  return [forecasts].flat().flatMap((one: unknown): SavedForecast[] => {
    const { indicator = '', area = '', forecast = one } = (one ?? {}) as Partial<SavedForecast>
    const restored = restoreForecast(forecast)
    return 'format' in restored ? [{ indicator, area, forecast: restored }] : []
  })
}
