import type { Indicator } from '../model/indicator.js'
import { forecastNumbers } from './forecast-numbers.js'
import type { ForecastPoint, JointErrors } from './forecast.types.js'
import { freezeForecast } from './freeze-forecast.js'
import type { Forecast } from './frozen.types.js'
import { historyOf } from './history-of.js'
import { reachOf } from './joint-errors.js'
import { pointsFromJoint } from './points-from-joint.js'
import { toScale } from './scale.js'

/** What people expect at the periods after the baseline, in order; with a range of their own or without. */
export interface EnteredPoint {
  readonly value: number
  readonly lower?: number
  readonly upper?: number
}

export interface EnteredForecast {
  readonly points: readonly EnteredPoint[]
  /** The last period of the history it continues, as anybody would name it. */
  readonly until: string
  /** Share of the time the entered ranges should hold; 0.8 unless said. */
  readonly level?: number
  readonly scenario?: string
  readonly by?: string
  /** ISO date. */
  readonly on?: string
  readonly why?: string
}

/** A forecast entered by people, of figures that stand for themselves: its errors are those fitted, its ranges its own. */
export function enteredForecast(
  indicator: Indicator,
  entered: EnteredForecast,
  levels: readonly number[] = [0.8, 0.95],
): Forecast {
  const { points, level = 0.8, on: madeAt, by, why: because, scenario } = entered
  const { frequency, bounds } = indicator
  const { history, input, none } = historyOf(indicator, entered.until)
  // The level of the entered ranges; null unless every point has one.
  const own = points.every(({ lower, upper }) => lower !== undefined && upper !== undefined) ? level : null
  const fitted = none ? { none, warnings: [] } : forecastNumbers(input, { horizon: points.length, levels })
  const joint = 'none' in fitted ? null : around(points, own, fitted.joint)
  const drawn = joint && pointsFromJoint(joint, levels, bounds)
  return freezeForecast(
    {
      method: 'entered',
      why: null,
      warnings: fitted.warnings,
      history,
      points: none ? [] : points.map((point, step) => shown(point, own, drawn?.[step])),
      rangesFrom: !none && own ? 'entered' : joint ? 'fitted-errors' : 'nowhere',
      joint,
      ...(none && { none }),
    },
    { madeAt, by, because, scenario },
    frequency,
  )
}

/** What was entered is shown as entered, at its own level. */
function shown(
  { value, lower, upper }: EnteredPoint,
  level: number | null,
  drawn: ForecastPoint | undefined,
): ForecastPoint {
  const own = level === null ? [] : [{ level, lower: lower!, upper: upper! }]
  return {
    value,
    ranges: drawn?.ranges.map((range) => own.find((one) => one.level === range.level) ?? range) ?? own,
  }
}

/** The fitted errors moved to the entered values, and widened or narrowed to the entered ranges where there are any. */
function around(points: readonly EnteredPoint[], level: number | null, fitted: JointErrors): JointErrors {
  const { scale, covariance } = fitted
  const factors = points.map(({ lower, upper }, step) => {
    if (level === null) return 1
    const reach = 2 * reachOf(level, fitted) * Math.sqrt(covariance[step]![step]!)
    return (toScale(scale, upper!) - toScale(scale, lower!)) / reach
  })
  return {
    ...fitted,
    centre: points.map(({ value }) => toScale(scale, value)),
    covariance: covariance.map((row, a) => row.map((value, b) => value * factors[a]! * factors[b]!)),
  }
}
