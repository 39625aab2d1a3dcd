import type { BreakAdjustment } from './break-adjustment.js'
import type { Period } from '../period/period.js'
import type {
  ForecastPoint,
  ForecastWarning,
  JointErrors,
  MethodName,
  NoForecast,
  Why,
} from './forecast.types.js'

/** A point of a forecast at its period; the period is null when the forecast was made from numbers that name none. */
export interface DatedPoint extends ForecastPoint {
  readonly period: Period | null
}

/** Whose the ranges are: the method's, the people's who entered it, this series' own past surprises, or nobody's. */
export type RangesFrom = 'fitted' | 'entered' | 'fitted-errors' | 'nowhere'

/** Why there is no forecast. `no-such-period`: the history was to end at a period the series does not have. */
export type NoForecastReason = NoForecast | 'no-such-period'

export const FORECAST_FORMAT = 'oba-forecast/1'

/**
 * A frozen forecast: plain JSON, with what it was made from, so that nothing later can change it and
 * anyone can see what was known. Save it, pass it back, and it stays what it was.
 */
export interface Forecast {
  readonly format: typeof FORECAST_FORMAT
  readonly method: MethodName | 'entered'
  /** The last period of the history. */
  readonly until: Period | null
  /** ISO date, as the caller says: there is no clock here. */
  readonly madeAt?: string
  readonly by?: string
  /** The reason people gave for an entered forecast. */
  readonly because?: string
  readonly scenario?: string
  /** Why the method forecasts this, as a code with its figures; null for an entered forecast. */
  readonly why: Why | null
  readonly warnings: readonly ForecastWarning[]
  /** The breaks the history was carried over, and how; `history` holds the figures as adjusted. */
  readonly adjusted?: readonly BreakAdjustment[]
  readonly history: readonly { readonly period: Period | null; readonly value: number | null }[]
  readonly points: readonly DatedPoint[]
  readonly rangesFrom: RangesFrom
  /** Null where neither people nor history give a range. */
  readonly joint: JointErrors | null
  /** Set, with no points, when there is nothing honest to say. */
  readonly none?: NoForecastReason
}
