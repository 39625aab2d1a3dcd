import type { Forecast } from '../forecast/frozen.types.js'
import { reachOf } from '../forecast/joint-errors.js'
import { addsUp } from '../model/adds-up.js'
import type { Indicator } from '../model/indicator.js'
import { errorsInUnits, varianceOfSum } from './errors-in-units.js'
import type { JudgedPoint } from './judged-run.js'
import type { Amount, Gap } from './verdict.types.js'

/** The share of the time a gap's range holds: the one called "likely". */
const LIKELY = 0.8

/**
 * Actual less forecast: at the latest period, and summed over the run where that means something
 * (flows that do not overlap: a sum of snapshots would be child-years, not children). Each with its
 * range, from the forecast's joint errors carried to the figures' own scale; and in people where the
 * figures have denominators: the gap in the rate, times the people it is a rate of.
 */
export function gapOf(run: readonly JudgedPoint[], forecast: Forecast, indicator: Indicator): Gap | null {
  const latest = run.at(-1)
  if (!latest) return null
  const sums = indicator.timing === 'during' && run.length > 1
  return {
    period: latest.point.period,
    actual: latest.actual,
    forecast: latest.expected,
    ...amount([latest], forecast, () => 1)!,
    people: amount([latest], forecast, peoplePerUnit),
    cumulative: sums && addsUp(indicator) ? amount(run, forecast, () => 1) : null,
    cumulativePeople: sums ? amount(run, forecast, peoplePerUnit) : null,
  }
}

/**
 * A weighted sum of gaps with its range. The errors are correlated, so the variance of the sum is the
 * whole quadratic form. A forecast without errors gives a gap without a range.
 */
function amount(
  run: readonly JudgedPoint[],
  { joint }: Forecast,
  weigh: (point: JudgedPoint) => number | null,
): Amount | null {
  const weights = run.flatMap((point) => weigh(point) ?? [])
  if (weights.length < run.length) return null
  const value = run.reduce(
    (sum, { actual, expected }, index) => sum + weights[index]! * (actual - expected),
    0,
  )
  if (!joint) return { value, lower: null, upper: null }
  const steps = run.map(({ step }) => step)
  const reach =
    reachOf(LIKELY, joint) * Math.sqrt(Math.max(varianceOfSum(weights, errorsInUnits(joint, steps)), 0))
  return { value, lower: value - reach, upper: value + reach }
}

/** People for one unit of the figure: the denominator over what the figure is per. Null without counts. */
function peoplePerUnit({ point }: JudgedPoint): number | null {
  const { value, numerator, denominator } = point
  return value && numerator && denominator ? numerator / value : null
}
