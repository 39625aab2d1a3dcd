import { CallError } from '../call-error.js'
import type { Curve } from '../curve/curve.js'
import { verdict } from '../curve/verdict.js'
import type { Forecast } from '../forecast/frozen.types.js'

/**
 * A curve with the periods that had ended by a day ("2025-02-01"), judged against the baseline in force then.
 *
 * This is today's figures cut short, and not what was known that day: a period is published some time
 * after it ends, and figures are revised. Only a scorecard kept from that day is exact. Where the baseline
 * now in use had not yet ended, the latest earlier one that had takes its place; with none, there was no forecast.
 *
 * @throws CallError for what is no day.
 */
export function curveAsOf(curve: Curve, day: string): Curve {
  // Days are compared as they are written: one that a month does not have comes after those it has.
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new CallError(`A day is such as “2025-02-01”, not “${day}”.`)
  const { indicator, earlier } = curve
  const then = {
    ...indicator,
    points: indicator.points.filter(({ period }) => period.end <= day),
    breaks: indicator.breaks.filter(({ at }) => at.end <= day),
  }
  const begun = ({ until }: Forecast): boolean => until !== null && until.end <= day
  const closed = earlier.filter(({ forecast }) => begun(forecast))
  const forecast = begun(curve.forecast)
    ? curve.forecast
    : (closed.at(-1)?.forecast ?? notYet(curve.forecast))
  return {
    ...curve,
    indicator: then,
    forecast,
    verdict: verdict(then, forecast, curve.polarity),
    earlier: begun(curve.forecast) ? earlier : closed.slice(0, -1),
  }
}

/** A baseline that ends after the day had not been made: nothing of it is kept. */
function notYet(forecast: Forecast): Forecast {
  return {
    ...forecast,
    until: null,
    why: null,
    history: [],
    points: [],
    joint: null,
    none: forecast.none ?? 'no-such-period',
  }
}
