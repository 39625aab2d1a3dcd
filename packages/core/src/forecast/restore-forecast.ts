import { parseIsoDate } from '../period/calendar.js'
import { methodNames, type JointErrors } from './forecast.types.js'
import { FORECAST_FORMAT } from './frozen.types.js'
import type { Forecast } from './frozen.types.js'
import { fromScale } from './scale.js'

/**
 * A saved forecast as it was, from what `JSON.parse` gave. Nothing is worked out again: the library
 * may change, the forecast may not. What is not a saved forecast, or was damaged since (a figure that is
 * no number or is gone, a range upside down, periods out of order), gives a reason and is not thrown at.
 */
export function restoreForecast(
  saved: unknown,
): Forecast | { readonly none: 'not-a-forecast' | 'newer-format' } {
  try {
    const forecast = JSON.parse(JSON.stringify(saved)) as Forecast
    const { format } = forecast
    if (format === FORECAST_FORMAT && isWhole(forecast)) return forecast
    if (format !== FORECAST_FORMAT && String(format).startsWith('oba-forecast/'))
      return { none: 'newer-format' }
  } catch {
    // A part that is looked into is not there.
  }
  return { none: 'not-a-forecast' }
}

function isWhole(forecast: Forecast): boolean {
  const { method, until, why, adjusted = [], history, points, joint, none } = forecast
  const { madeAt = '', by = '', because = '', scenario = '' } = forecast
  const figures = history.filter(({ value }) => value !== null)
  return (
    ['entered', ...methodNames].includes(method) &&
    areTexts([madeAt, by, because, scenario, ...adjusted.map(({ at }) => at)]) &&
    areNumbers([...figures, ...points].map(({ value }) => value)) &&
    (why && 'points' in why ? why.points : figures.length) === figures.length &&
    points.every(({ ranges }) =>
      ranges.every(({ level, lower, upper }) => areNumbers([level, lower, upper]) && lower <= upper),
    ) &&
    points.length > 0 === !none &&
    JSON.stringify(until) === JSON.stringify(history.at(-1)?.period ?? null) &&
    [...history, ...points].every(({ period }, at, all) => {
      // Numbers without periods name none, and their forecast has none.
      if (!until || !period) return until === period
      const { label, type, start, end } = period
      return (
        areTexts([label, type, start]) && parseIsoDate(end) && (at === 0 || all[at - 1]!.period!.end < end)
      )
    }) &&
    (joint === null || areErrors(joint, points.length))
  )
}

function areErrors({ scale, centre, covariance, degreesOfFreedom }: JointErrors, steps: number): boolean {
  const lines = [centre, ...covariance]
  return (
    lines.length === steps + 1 &&
    lines.every((line) => line.length === steps && areNumbers(line)) &&
    // What was missed at one period is missed at the next too.
    covariance.flat().every((shared) => shared >= 0) &&
    areNumbers([fromScale(scale, 1)]) &&
    (degreesOfFreedom === null || (areNumbers([degreesOfFreedom]) && degreesOfFreedom > 0))
  )
}

function areNumbers(list: readonly unknown[]): boolean {
  return list.every(Number.isFinite)
}

function areTexts(list: readonly unknown[]): boolean {
  return list.every((text) => typeof text === 'string')
}
