import { mean } from '../statistics/mean.js'
import { forecastNumbers } from './forecast-numbers.js'
import type { ForecastInput, ForecastOptions } from './forecast.types.js'

/** One step of one forecast that would have been made from an earlier point of this very series. */
export interface EarlierStep {
  /** Place in `values` of the last value the forecast saw. */
  readonly origin: number
  /** Periods after it. */
  readonly ahead: number
  readonly forecast: number
  readonly actual: number
  readonly ranges: readonly {
    readonly level: number
    readonly lower: number
    readonly upper: number
    readonly held: boolean
  }[]
}

export interface EarlierOrigins {
  readonly steps: readonly EarlierStep[]
  readonly origins: number
  /** For each level, how many actuals its range held, of how many. */
  readonly held: readonly { readonly level: number; readonly held: number; readonly of: number }[]
  /** Mean absolute gap between forecast and actual, and what "the same as last time" would have had. */
  readonly meanGap: number
  readonly meanGapOfLastValue: number
}

/** A first forecast needs five values to be worth judging; more origins than this tell little more and cost time. */
const fewestValues = 5
const mostOrigins = 12

/** The forecasts that would have been made at the last twelve points with five values or more behind them, beside what came. */
export function earlierOrigins(input: ForecastInput, options: ForecastOptions = {}): EarlierOrigins | null {
  const { values } = input
  const origins = values
    .flatMap((value, at) => (Number.isFinite(value) ? [at] : []))
    .slice(fewestValues - 1)
    .filter((at) => at < values.length - 1)
    .slice(-mostOrigins)
  const steps: EarlierStep[] = []
  for (const origin of origins) {
    const outcome = forecastNumbers(
      {
        ...input,
        values: values.slice(0, origin + 1),
        ...(input.denominators && { denominators: input.denominators.slice(0, origin + 1) }),
      },
      options,
    )
    if ('none' in outcome) continue
    outcome.points.forEach((point, step) => {
      const actual = values[origin + 1 + step] ?? NaN
      if (!Number.isFinite(actual)) return
      const ranges = point.ranges.map((range) => ({
        ...range,
        held: actual >= range.lower && actual <= range.upper,
      }))
      steps.push({ origin, ahead: step + 1, forecast: point.value, actual, ranges })
    })
  }
  if (steps.length === 0) return null
  return {
    steps,
    origins: new Set(steps.map(({ origin }) => origin)).size,
    held: steps[0]!.ranges.map(({ level }, at) => ({
      level,
      held: steps.filter((step) => step.ranges[at]!.held).length,
      of: steps.length,
    })),
    meanGap: mean(steps.map(({ actual, forecast }) => Math.abs(actual - forecast))),
    meanGapOfLastValue: mean(steps.map(({ actual, origin }) => Math.abs(actual - values[origin]!))),
  }
}
