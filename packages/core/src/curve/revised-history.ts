import type { Forecast } from '../forecast/frozen.types.js'
import type { Indicator } from '../model/indicator.js'
import { findPeriod } from '../period/find-period.js'
import { roundTo } from '../series/round-to.js'

export interface Revision {
  readonly periods: number
  /** The largest change, signed, in the indicator's units. */
  readonly largest: number
}

/**
 * Whether figures a forecast was made from have since been published differently, at the precision
 * they are published to. The forecast stays what it was; a reader is told.
 */
export function revisedHistory(forecast: Forecast, indicator: Indicator): Revision | null {
  const periods = indicator.points.map((point) => point.period)
  // Figures that were carried over a break are not as anybody published them.
  const bridged = forecast.adjusted?.map(({ at }) => findPeriod(periods, at)?.end ?? '9999') ?? []
  const changes = forecast.history.flatMap(({ period, value }) => {
    const now = indicator.points.find((point) => point.period.end === period?.end)?.value ?? null
    if (value === null || now === null || value === now) return []
    if (bridged.some((end) => period!.end < end)) return []
    const change = roundTo(now, indicator.decimals) - roundTo(value, indicator.decimals)
    return change === 0 ? [] : [now - value]
  })
  if (changes.length === 0) return null
  return { periods: changes.length, largest: changes.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a)) }
}
