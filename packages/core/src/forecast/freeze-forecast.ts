import type { Frequency } from '../series/frequency.js'
import type { ForecastPoint } from './forecast.types.js'
import { FORECAST_FORMAT, type Forecast } from './frozen.types.js'
import { periodsAhead } from './history-of.js'

/** What people may say of a forecast; what they did not say is left out of the record. */
interface Notes {
  readonly madeAt?: string | undefined
  readonly by?: string | undefined
  readonly because?: string | undefined
  readonly scenario?: string | undefined
  readonly adjusted?: Forecast['adjusted'] | undefined
}

type Made = Omit<Forecast, keyof Notes | 'format' | 'until' | 'points'> & {
  readonly points: readonly ForecastPoint[]
}

/** Puts a forecast on record: each point at its period, one step after another from the end of its history. */
export function freezeForecast(made: Made, notes: Notes, frequency: Frequency): Forecast {
  const named = made.history.flatMap(({ period }) => period ?? [])
  const periods = periodsAhead(named, frequency, made.points.length)
  const said = Object.entries(notes).filter(([, note]) => note !== undefined)
  return {
    ...made,
    ...(Object.fromEntries(said) as Pick<Forecast, keyof Notes>),
    format: FORECAST_FORMAT,
    until: named.at(-1) ?? null,
    points: made.points.map((point, step) => ({ ...point, period: periods[step]! })),
  }
}
