import { earlierOrigins } from '../forecast/earlier-origins.js'
import { historyOf } from '../forecast/history-of.js'
import type { Curve } from './curve.js'

/** How often the likely range would have held. */
export interface MethodRecord {
  /** How many earlier points of the history it was asked at. */
  readonly origins: number
  readonly held: number
  readonly of: number
}

const LIKELY = 0.8

/**
 * How the method of a curve's forecast would have done on the same history, asked at earlier points of it, as far ahead as
 * the curve is forecast. Null for an entered forecast, and where the history is too short to ask. Costs up to twelve forecasts.
 *
 * @example
 * methodRecord(plans) // { origins: 3, held: 5, of: 6 }, or null
 */
export function methodRecord({ indicator, forecast }: Curve): MethodRecord | null {
  const { method, until, adjusted, points } = forecast
  if (method === 'entered' || !until || points.length === 0) return null
  const { input, none } = historyOf(indicator, until.label, adjusted)
  const record = none ? null : earlierOrigins(input, { method, horizon: points.length, levels: [LIKELY] })
  const [likely] = record?.held ?? []
  return record && likely ? { origins: record.origins, held: likely.held, of: likely.of } : null
}
