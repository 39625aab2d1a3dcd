import type { Forecast, ForecastRange } from '@oba/core'

/** The share of the time the drawn range holds: the one called "likely". */
const LIKELY = 0.8

/** The range around one point of a forecast that is drawn and said. */
export function likelyRange({ ranges }: Forecast['points'][number]): ForecastRange | undefined {
  return ranges.find(({ level }) => level === LIKELY)
}
