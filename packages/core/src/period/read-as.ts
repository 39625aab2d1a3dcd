import { MONTHS, addDays, addMonths, daysInMonth, monthNumber, realDate, weekday } from './calendar.js'
import type { CalendarDate } from './calendar.js'
import type { PeriodKind } from './period-kind.js'
import { month, of, threeMonths } from './period-reading.js'
import type { Found, PeriodReading } from './period-reading.js'
import type { PeriodType } from './period.js'

/** The day each kind of year ends on that has a day of its own. */
const YEAR_ENDS: Partial<Readonly<Record<PeriodType, string>>> = {
  'calendar-year': '31 December',
  'reporting-year': '31 December',
  'financial-year': '31 March',
  'academic-year': '31 August',
}

/**
 * A reading taken the way somebody says: "2016" as the financial year that ended then, "31 March
 * 2016" as the year ending on that day. None when the words do not fit the reading.
 */
export function readAs(reading: PeriodReading, { type, ends = '31 March', months = 12 }: PeriodKind): Found {
  const { family, start, end } = reading
  const own = YEAR_ENDS[type]
  // A month of a year that could be either ("2023/24 April") is of the family of that year.
  if (family === type || (!own && reading.type === type)) return reading
  const to = (from: CalendarDate, until: CalendarDate): PeriodReading => of(family, type, from, until)
  const isDay = reading.type === 'snapshot'
  const isMonth = family === 'month'
  // Bare or split, a year is named for the one it ends in.
  const isYear = family === 'year' || family === 'split'
  const on = isYear ? asAt(own ?? ends, end.year) : null
  switch (type) {
    case 'snapshot':
      return isMonth ? to(start, end) : family === 'quarter' ? to(end, end) : on && to(on.start, on.end)
    case 'pooled':
      return family === 'split' ? to({ ...start, month: 1, day: 1 }, { ...end, month: 12, day: 31 }) : null
    case 'cumulative':
      return family === 'quarter' || isMonth
        ? to({ year: start.month < 4 ? start.year - 1 : start.year, month: 4, day: 1 }, end)
        : null
    case 'quarter':
      if (isDay) return threeMonths(end.year, end.month - ((end.month - 1) % 3))
      return isMonth ? to(addMonths(start, -2), end) : null
    case 'month':
      return isDay ? month(start.year, start.month) : null
    case 'term':
      return null
    case 'week':
      if (!isDay) return null
      return weekday(end) === 0 ? to(end, addDays(end, 6)) : to(addDays(end, -6), end)
    default: {
      if (family === 'split' && own === '31 December') return null
      // A date is the year that ends or begins on it, where one does; any other is the day it says.
      const year = own && end.day === 1 ? addDays(addMonths(end, 12), -1) : end
      const fits = own ? isDay && own === `${year.day} ${MONTHS[year.month - 1]!}` : isDay || isMonth
      const last = isYear ? on?.end : fits && year
      return last ? to(addDays(addMonths(last, -months), 1), last) : null
    }
  }
}

/** The day somebody says it is counted on, in a year; a month alone when they name no day. */
function asAt(ends: string, year: number): Pick<PeriodReading, 'start' | 'end'> | null {
  const [, date, name = ''] = /^(?:(\d{1,2}) )?([A-Za-z]+)$/.exec(ends.trim()) ?? []
  const number = monthNumber(name)
  if (date === undefined) return month(year, number) ?? null
  // "29 February" is the last of February in every year.
  const on = realDate(year, number, Math.min(+date, daysInMonth(year, number)))
  return on && { start: on, end: on }
}
