import { enteredForecast } from '../forecast/enter-forecast.js'
import { periodsAhead } from '../forecast/history-of.js'
import type { Forecast } from '../forecast/frozen.types.js'
import type { SavedForecast } from '../forecast/saved-forecast.js'
import type { ForecastRow } from '../model/forecast-row.js'
import type { Indicator } from '../model/indicator.js'
import { takenApart } from '../model/taken-apart.js'
import { findPeriod } from '../period/find-period.js'
import { grouped } from './grouped.js'
import { problem } from './problem-words.js'
import type { ReaderCode } from './problem-sentences.js'
import type { Problem } from './problem.js'

/** What a curve takes of the forecasts somebody saved or entered: `curve(indicator, forecastsOf(indicator, rows))`. */
export interface ForecastsOf {
  readonly forecast?: Forecast
  readonly scenarios: readonly Forecast[]
  readonly earlier: readonly Forecast[]
  readonly problems: readonly Problem[]
}

/** How far past the last figure a forecast is looked for. */
const FURTHEST = 120

/**
 * Whether a saved or entered forecast is of an indicator in its area, which is named by its code or its name; one that names
 * neither is of any.
 *
 * @example
 * isForecastOf(plans, { indicator: 'plans', area: 'Elsewhere', period: '2028', value: 250 }) // false
 */
export function isForecastOf({ id, area }: Indicator, one: ForecastRow | SavedForecast): boolean {
  return (one.indicator || id) === id && (!one.area || one.area === area.code || one.area === area.name)
}

/**
 * Sorts out the saved and entered forecasts of one indicator in one area; one that names none is of any. Rows that agree in scenario,
 * person and day are one forecast, which continues from the period before its first row. Of those from
 * the latest period, the one without a scenario (or else the first) is the baseline and the others are
 * scenarios beside it; those from before are earlier baselines. A forecast with a period missing, out
 * of place or outside its own range is left out whole, with the row it fails at.
 *
 * @example
 * const { rows } = readForecasts(csv)
 * curve(plans, { polarity: 'lower', ...forecastsOf(plans, rows) })
 */
export function forecastsOf(
  indicator: Indicator,
  found: readonly (ForecastRow | SavedForecast)[],
): ForecastsOf {
  const own = found.filter((one) => isForecastOf(indicator, one))
  const problems: Problem[] = []
  const rows = own.filter((one): one is ForecastRow => !('forecast' in one))
  const groups = grouped(rows, ({ scenario, by, on }) => JSON.stringify([scenario, by, on]))
  const forecasts = [
    ...own.flatMap((one) => ('forecast' in one ? [one.forecast] : [])),
    ...[...groups.values()].flatMap((group) => entered(indicator, group, problems)),
  ]
  const latest = forecasts.map(untilOf).sort().at(-1)
  const current = forecasts.filter((forecast) => untilOf(forecast) === latest)
  const main = current.find(({ scenario }) => scenario === undefined) ?? current[0]
  return {
    ...(main ? { forecast: main } : {}),
    scenarios: current.filter((forecast) => forecast !== main),
    earlier: forecasts.filter((forecast) => untilOf(forecast) !== latest),
    problems,
  }
}

function untilOf(forecast: Forecast): string {
  return forecast.until?.end ?? ''
}

function entered(
  indicator: Indicator,
  rows: readonly ForecastRow[],
  problems: Problem[],
): readonly Forecast[] {
  const known = indicator.points.map((point) => point.period)
  const ahead = periodsAhead(known, indicator.frequency, FURTHEST).flatMap((period) => period ?? [])
  const periods = [...known, ...ahead]
  const placed = rows.map((row) => ({ row, at: periods.indexOf(findPeriod(periods, row.period)!) }))
  const refuse = ({ row }: (typeof placed)[number], code: ReaderCode, field: string): readonly Forecast[] => {
    problems.push(problem(code, row.row ?? null, field, { value: row.period, series: indicator.id }))
    return []
  }
  const stray = placed.find(({ at }) => at < 0)
  if (stray) return refuse(stray, 'no-such-forecast-period', 'period')
  const ordered = [...placed].sort((a, b) => a.at - b.at)
  const first = ordered[0]!
  if (first.at === 0) return refuse(first, 'forecast-before-figures', 'period')
  const gap = first.at > known.length ? first : ordered.find(({ at }, index) => at !== first.at + index)
  if (gap) return refuse(gap, 'forecast-with-a-gap', 'period')
  const outside = ordered.find(
    ({ row: { value, lower, upper } }) => (lower ?? value) > value || (upper ?? value) < value,
  )
  if (outside) return refuse(outside, 'outside-own-range', 'forecast')
  const points = ordered.map(({ row }) => row)
  // What the first row does not say a later one may.
  const said = Object.assign({}, ...[...points].reverse()) as ForecastRow
  return [enteredForecast(takenApart(indicator), { ...said, until: periods[first.at - 1]!.label, points })]
}
