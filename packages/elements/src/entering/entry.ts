import {
  curveUnchecked as judge,
  enteredForecastUnchecked as enteredForecast,
  forecastUnchecked as fit,
} from '@oba/core'
import type { Curve, Forecast, Period } from '@oba/core'

/** What a reader expects of the periods ahead, before and while they change it. */
export interface Entry {
  /** The last period with a figure: a forecast of periods whose figures are known would be none. */
  readonly until: Period
  readonly periods: readonly Period[]
  readonly values: readonly number[]
}

/** Who expects it, when and why; empty where they have not said. */
export interface Made {
  readonly by: string
  readonly on: string
  readonly why: string
}

export const NOT_SAID: Made = { by: '', on: '', why: '' }

/**
 * Where a reader begins: with the curve's own forecast if it goes on from the latest figure, and otherwise
 * with one worked out from all figures. A series too short for any begins level with its latest figure.
 * Null where there is no figure to go on from.
 */
export function entryFor(curve: Curve, horizon: number): Entry | null {
  const { indicator, forecast } = curve
  const latest = indicator.points.findLast(({ value }) => value !== null)
  if (!latest) return null
  const { period: until } = latest
  const current =
    forecast.until?.end === until.end ? forecast : fit(indicator, { until: until.label, horizon })
  const expected = current.points.map(({ value }) => value)
  const values = expected.length > 0 ? expected : Array.from({ length: horizon }, () => latest.value!)
  const begun = enteredForecast(indicator, { until: until.label, points: values.map((value) => ({ value })) })
  return {
    until,
    periods: begun.points.flatMap(({ period }) => period ?? []),
    values: values.map((value) => Number(value.toFixed(indicator.decimals))),
  }
}

/**
 * The curve as it would be with this forecast. What it was held to so far stays beside it: as an earlier baseline,
 * closed by the figures since, or as a scenario named `before` where it goes on from the same figure.
 */
export function curveWith(
  curve: Curve,
  { until, values }: Entry,
  { by, on, why }: Made,
  before: string,
): Curve {
  const { indicator, forecast, predecessor, target } = curve
  const made = {
    until: until.label,
    points: values.map((value) => ({ value })),
    ...(by && { by }),
    ...(on && { on }),
    ...(why && { why }),
  }
  const hasForecast = forecast.points.length > 0
  const isEarlier = forecast.until?.end !== until.end
  const beside: Forecast = { ...forecast, scenario: forecast.scenario ?? before }
  return judge(indicator, {
    polarity: curve.polarity,
    forecast: enteredForecast(indicator, made),
    scenarios: isEarlier ? [] : [...(hasForecast ? [beside] : []), ...curve.scenarios],
    earlier: [
      ...curve.earlier.map((closed) => closed.forecast),
      ...(hasForecast && isEarlier ? [forecast] : []),
    ],
    targets: curve.targets.map(({ period, value }) => ({ period: period.label, value })),
    compare: curve.compare,
    ...(target === undefined ? {} : { target }),
    ...(predecessor && { predecessor }),
  })
}
