import { addDays, addMonths } from './calendar.js'
import type { CalendarDate } from './calendar.js'

/** The terms of a school year, in order. */
export const TERMS: readonly string[] = ['autumn', 'spring', 'summer']

/**
 * The dates of a term of the school year that begins in `year`: a third of it, September to December,
 * January to April and May to August. Councils and academies set their own days, and terms that fill
 * the year are the only ones the label of a statistic can mean everywhere.
 */
export function termDates(
  name: string,
  year: number,
): { readonly start: CalendarDate; readonly end: CalendarDate } {
  const start = addMonths({ year, month: 9, day: 1 }, TERMS.indexOf(name) * 4)
  return { start, end: addDays(addMonths(start, 4), -1) }
}

/** The year the school year of a date begins in. */
export function schoolYear({ year, month }: CalendarDate): number {
  return month < 9 ? year - 1 : year
}
