import { forecastNumbers } from './forecast-numbers.js'
import type { FittedNumbers, ForecastInput, ForecastOptions } from './forecast.types.js'

/** A forecast that there is; a test of one that is not fails here. */
export function fitted(input: ForecastInput, options?: ForecastOptions): FittedNumbers {
  const outcome = forecastNumbers(input, options)
  if ('none' in outcome) throw new Error(outcome.none)
  return outcome
}

export function annual(values: readonly (number | null)[], rest: Partial<ForecastInput> = {}): ForecastInput {
  return { values, frequency: 'annual', ...rest }
}

export function valuesOf({ points }: FittedNumbers): number[] {
  return points.map(({ value }) => value)
}
