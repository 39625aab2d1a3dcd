import { checkOptions, checkText } from '../check-call.js'
import { checkIndicator } from '../model/check-indicator.js'
import type { Indicator } from '../model/indicator.js'
import { takenApart } from '../model/taken-apart.js'
import { checkEntered } from './check-entered.js'
import { checkAdjust, checkBreaks, checkDay, checkLevels, FITTING } from './check-forecast.js'
import { checkNumbers } from './check-numbers.js'
import { earlierOrigins as asked } from './earlier-origins.js'
import type { EarlierOrigins } from './earlier-origins.js'
import { enteredForecast as entered } from './enter-forecast.js'
import type { EnteredForecast } from './enter-forecast.js'
import { forecast as fitted, forecastFrom } from './forecast.js'
import type { IndicatorForecastOptions } from './forecast.js'
import type { ForecastInput, ForecastOptions } from './forecast.types.js'
import type { Forecast } from './frozen.types.js'

/**
 * Where a series is headed if nothing changes, as a record that can be saved: with its history, its ranges and what it was made
 * from. A later figure never changes it.
 *
 * Takes an indicator (history up to `until`, and only since the last break in it) or bare numbers, one a period. Figures that add
 * up over a year (Q1, Q1 to Q2 …) are forecast by those of each step, as `curve` judges them. Periods without a figure are never
 * filled in. Under 3 figures there is no forecast: `points` is empty and `none` says why. Forecasts and ranges stay within `bounds`.
 *
 * @throws CallError for what makes no sense, as an option that there is not.
 *
 * @example
 * forecast({ values: [60, 62, 64, 66, 68], frequency: 'annual' }, { horizon: 1 }).points[0].value // 70
 */
export function forecast(
  series: Indicator | ForecastInput,
  options: IndicatorForecastOptions = {},
): Forecast {
  if (isNumbers(series)) return forecastOfNumbers(series, options)
  checkIndicator(series, 'series')
  const said = checkOptions(options, 'the options of a forecast', {
    ...FITTING,
    madeAt: checkDay,
    until: checkText,
    adjust: checkAdjust,
  })
  checkBreaks(takenApart(series), said.adjust)
  return forecastUnchecked(series, said)
}

/**
 * Forecasts an indicator as `forecast` does, and looks for no mistake in the call: that is for programmers, and a page that takes
 * its options from a form carries half a kilobyte less.
 *
 * @example
 * forecastUnchecked(plans, { until: '2016' }).points[0].value // as forecast(plans, { until: '2016' })
 */
export function forecastUnchecked(indicator: Indicator, options: IndicatorForecastOptions = {}): Forecast {
  return fitted(takenApart(indicator), options)
}

function isNumbers(series: Indicator | ForecastInput): series is ForecastInput {
  return series instanceof Object && 'values' in series
}

/** Numbers name no periods: there is none to end at, and no break in them. */
function forecastOfNumbers(
  input: ForecastInput,
  options: Omit<IndicatorForecastOptions, 'until' | 'adjust'>,
): Forecast {
  checkNumbers(input, 'series')
  const said = checkOptions(options, 'the options of a forecast of numbers', { ...FITTING, madeAt: checkDay })
  const history = input.values.map((value) => ({
    period: null,
    value: Number.isFinite(value) ? value : null,
  }))
  return forecastFrom({ history, input, none: null }, said)
}

/**
 * A forecast entered by people who know the causes: an equal of a fitted one. Of figures that add up over a year it is of each step.
 * Its errors go together as those fitted to the series; their size is the entered range's where every point has one (taken as
 * symmetrical on the series' scale), and otherwise that of the series' own past surprises, which `rangesFrom` says. Without enough
 * history for either there is no range, and `joint` is null.
 *
 * @param levels shares of the time the ranges should hold; 0.8 and 0.95 unless said
 * @throws CallError for what makes no sense, as a point outside its own range.
 * @example
 * enteredForecast(plans, { until: '2016', points: [{ value: 430 }, { value: 440 }], by: 'Partnership board', on: '2016-06-01' })
 */
export function enteredForecast(
  indicator: Indicator,
  what: EnteredForecast,
  levels?: readonly number[],
): Forecast {
  checkIndicator(indicator, 'indicator')
  if (levels !== undefined) checkLevels(levels, 'levels')
  return enteredForecastUnchecked(indicator, checkEntered(what), levels)
}

/**
 * As `enteredForecast`, and looks for no mistake in what is entered: for a form that has looked for those already.
 *
 * @example
 * enteredForecastUnchecked(plans, { until: '2016', points: [{ value: 430 }] }).points[0].value // 430
 */
export function enteredForecastUnchecked(
  indicator: Indicator,
  what: EnteredForecast,
  levels?: readonly number[],
): Forecast {
  return entered(takenApart(indicator), what, levels)
}

/**
 * How the same method would have done on this series, had it been asked at each of the last twelve points that had five values or
 * more behind them. Null when there is no such point. Forecasts overlap, so these are not independent trials: a picture, not a test.
 *
 * @throws CallError for numbers or options that make no sense.
 */
export function earlierOrigins(input: ForecastInput, options: ForecastOptions = {}): EarlierOrigins | null {
  checkNumbers(input, 'input')
  return asked(input, checkOptions(options, 'the options of a forecast', FITTING))
}
