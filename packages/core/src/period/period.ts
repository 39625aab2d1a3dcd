/**
 * What a stretch of time is, to a UK public body. The same year number can mean four different
 * stretches, so a period carries its type and not only its label.
 */
export type PeriodType =
  'calendar-year' | 'financial-year' | 'academic-year' | 'year-ending' | 'snapshot' | 'quarter' | 'month'

/**
 * One reporting period. `label` is the publisher's own spelling and is what people are shown;
 * `start` and `end` are ISO dates, both inclusive, and are what everything is compared by. For a
 * snapshot (a count on a day) they are the same day.
 */
export interface Period {
  readonly label: string
  readonly type: PeriodType
  readonly start: string
  readonly end: string
}
