import { takenApart } from '../model/taken-apart.js'
import type { Indicator } from '../model/indicator.js'
import { enteredForecast as entered } from './enter-forecast.js'
import { forecast as fitted } from './forecast.js'

// Figures as they are published may add up over a year (Q1, Q1 to Q2 …); what can be forecast is each step.

/** {@inheritDoc fitted} Figures that add up over a year are forecast by the figures of each step, as `curve` judges them. */
export const forecast: typeof fitted = (series, options) =>
  fitted('values' in series ? series : takenApart(series), options)

/** {@inheritDoc entered} */
export const enteredForecast = (
  indicator: Indicator,
  ...what: Parameters<typeof entered> extends [unknown, ...infer Rest] ? Rest : never
): ReturnType<typeof entered> => entered(takenApart(indicator), ...what)
