/**
 * What a stretch of time is, to a UK public body. The same year number can mean four different
 * stretches, so a period carries its type and not only its label.
 *
 * `reporting-year` is a year whose publisher does not say when it begins: it orders and steps like
 * any other year, and its dates are those of the calendar year it is named for. `rolling` is a window
 * of months (usually twelve) that moves on by less than its length; `pooled` puts several years
 * together; `cumulative` counts from a fixed start ("Q1 to Q3"); `term` is a school term.
 */
export type PeriodType =
  | 'calendar-year'
  | 'financial-year'
  | 'academic-year'
  | 'year-ending'
  | 'reporting-year'
  | 'snapshot'
  | 'quarter'
  | 'month'
  | 'term'
  | 'week'
  | 'rolling'
  | 'pooled'
  | 'cumulative'

/**
 * One reporting period. `label` is the publisher's own spelling and is what people are shown;
 * `start` and `end` are ISO dates, both inclusive, and are what everything is compared by. For a
 * snapshot (a count on a day) they are the same day, or the month it fell in when no day is given.
 */
export interface Period {
  readonly label: string
  readonly type: PeriodType
  readonly start: string
  readonly end: string
}
