import { addDays, addMonths, daysInMonth, realDate } from './calendar.js'
import type { CalendarDate } from './calendar.js'
import type { PeriodType } from './period.js'

/**
 * One way a label can be read. `family` is what a whole column is settled by, since the labels of one
 * column belong together. `year` (a bare year) and `split` (2015/16) still need to be told which year
 * is meant; every other family says it itself.
 */
export interface PeriodReading {
  readonly family: string
  readonly type: PeriodType
  readonly start: CalendarDate
  readonly end: CalendarDate
}

export type Found = PeriodReading | null | undefined

export function of(family: string, type: PeriodType, start: CalendarDate, end: CalendarDate): PeriodReading {
  return { family, type, start, end }
}

export function day(year: number, month: number, date: number): CalendarDate {
  return { year, month, day: date }
}

export function dayOf(date: CalendarDate | null, family = 'day'): Found {
  return date && of(family, 'snapshot', date, date)
}

export function month(year: number, number: number, family = 'month'): Found {
  const first = realDate(year, number, 1)
  return first && of(family, 'month', first, { ...first, day: daysInMonth(year, number) })
}

export function threeMonths(year: number, first: number): PeriodReading {
  const start = day(year, first, 1)
  return of('quarter', 'quarter', start, addDays(addMonths(start, 3), -1))
}

export function pooled(start: CalendarDate, end: CalendarDate): Found {
  const years = end.year - start.year + (end.month - start.month + 1) / 12
  return years >= 2 && years <= 20 ? of(`pooled-${years}`, 'pooled', start, end) : null
}

/** "16" is 2016 and "98" is 1998. */
export function fullYear(text: string): number {
  return text.length === 4 ? +text : +text + (+text < 70 ? 2000 : 1900)
}

/** The year a second, shorter number stands for: "1999-00" ends in 2000, "1996/7" in 1997. */
export function yearAfter(first: number, text: string): number {
  if (text.length === 4) return +text
  const round = 10 ** text.length
  const year = first - (first % round) + +text
  return year < first ? year + round : year
}

export function isDayOrMonth({ type }: PeriodReading): boolean {
  return type === 'month' || type === 'snapshot'
}
