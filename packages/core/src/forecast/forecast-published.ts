import type { Indicator } from '../model/indicator.js'
import { takenApart } from '../model/taken-apart.js'
import { enteredForecast as entered } from './enter-forecast.js'
import type { EnteredForecast } from './enter-forecast.js'
import { forecast as fitted } from './forecast.js'
import type { IndicatorForecastOptions } from './forecast.js'
import type { ForecastInput } from './forecast.types.js'
import type { Forecast } from './frozen.types.js'

/**
 * Where a series is headed if nothing changes, as a record that can be saved: with its history, its ranges and what it was made
 * from. A later figure never changes it.
 *
 * Takes an indicator (history up to `until`, and only since the last break in it) or bare numbers, one a period. Figures that add
 * up over a year (Q1, Q1 to Q2 …) are forecast by those of each step, as `curve` judges them. Periods without a figure are never
 * filled in. Under 3 figures there is no forecast: `points` is empty and `none` says why. Forecasts and ranges stay within `bounds`.
 *
 * @example
 * forecast({ values: [60, 62, 64, 66, 68], frequency: 'annual' }, { horizon: 1 }).points[0].value // 70
 */
export function forecast(
  series: Indicator | ForecastInput,
  options: IndicatorForecastOptions = {},
): Forecast {
  return fitted('values' in series ? series : takenApart(series), options)
}

/**
 * A forecast entered by people who know the causes: an equal of a fitted one. Of figures that add up over a year it is of each step.
 * Its errors go together as those fitted to the series; their size is the entered range's where every point has one (taken as
 * symmetrical on the series' scale), and otherwise that of the series' own past surprises, which `rangesFrom` says. Without enough
 * history for either there is no range, and `joint` is null.
 *
 * @param levels shares of the time the ranges should hold; 0.8 and 0.95 unless said
 * @example
 * enteredForecast(plans, { until: '2016', points: [{ value: 430 }, { value: 440 }], by: 'Partnership board', on: '2016-06-01' })
 */
export function enteredForecast(
  indicator: Indicator,
  what: EnteredForecast,
  levels?: readonly number[],
): Forecast {
  return entered(takenApart(indicator), what, levels)
}
