import { addDays, addMonths, daysInMonth, monthNumber, realDate, weekday } from './calendar.js'
import type { CalendarDate } from './calendar.js'
import type { PeriodKind } from './period-kind.js'
import type { PeriodReading } from './period-reading.js'

/** The month each kind of year begins in. */
const FIRST_MONTH = { 'calendar-year': 1, 'reporting-year': 1, 'financial-year': 4, 'academic-year': 9 }

/**
 * A reading taken the way somebody says: "2016" as the financial year that ended then, "31 March
 * 2016" as the year ending on that day. Null when the words do not fit the reading.
 */
export function readAs(reading: PeriodReading, kind: PeriodKind): PeriodReading | null {
  const { family, start, end } = reading
  const { type } = kind
  const isYear = family === 'year' || family === 'split'
  const to = (from: CalendarDate, until: CalendarDate): PeriodReading => ({
    family,
    type,
    start: from,
    end: until,
  })

  // A month of a year that could be either: "2023/24 April".
  if (family === type) return reading
  if (
    type === 'financial-year' ||
    type === 'academic-year' ||
    type === 'calendar-year' ||
    type === 'reporting-year'
  ) {
    if (!isYear && reading.type !== 'snapshot') return null
    if (family === 'split' && (type === 'calendar-year' || type === 'reporting-year')) return null
    const first = FIRST_MONTH[type]
    // Bare or split, a year is named for the one it ends in; a date lies in the year that holds it.
    const endsIn = isYear || first === 1 || end.month < first ? end.year : end.year + 1
    const from = { year: first === 1 ? endsIn : endsIn - 1, month: first, day: 1 }
    return to(from, addDays(addMonths(from, 12), -1))
  }
  if (reading.type === type) return reading
  switch (type) {
    case 'snapshot': {
      if (family === 'month') return to(start, end)
      if (family === 'quarter') return to(end, end)
      return isYear ? asAt(kind, end.year, to) : null
    }
    case 'year-ending':
    case 'rolling': {
      const last = isYear
        ? asAt(kind, end.year, to)?.end
        : family === 'month' || reading.type === 'snapshot'
          ? end
          : null
      return last ? to(addDays(addMonths(last, -12), 1), last) : null
    }
    case 'pooled':
      return family === 'split' ? to({ ...start, month: 1, day: 1 }, { ...end, month: 12, day: 31 }) : null
    case 'cumulative':
      return family === 'quarter' || family === 'month'
        ? to({ year: start.month < 4 ? start.year - 1 : start.year, month: 4, day: 1 }, end)
        : null
    case 'quarter':
      if (reading.type === 'snapshot') return wholeQuarter(end, to)
      return family === 'month' ? to(addMonths(start, -2), end) : null
    case 'month':
      return reading.type === 'snapshot'
        ? to({ ...start, day: 1 }, { ...start, day: daysInMonth(start.year, start.month) })
        : null
    case 'term':
      return null
    case 'week': {
      if (reading.type !== 'snapshot') return null
      return weekday(end) === 0 ? to(end, addDays(end, 6)) : to(addDays(end, -6), end)
    }
  }
}

type To = (start: CalendarDate, end: CalendarDate) => PeriodReading

/** The day somebody says it is counted on, in a year; a month alone when they name no day. */
function asAt(kind: PeriodKind, year: number, to: To): PeriodReading | null {
  const [, date, name] = /^(?:(\d{1,2}) )?([A-Za-z]+)$/.exec((kind.ends ?? '31 March').trim()) ?? []
  const month = monthNumber(name ?? '')
  if (month === 0) return null
  const last = { year, month, day: daysInMonth(year, month) }
  if (date === undefined) return to({ ...last, day: 1 }, last)
  // "29 February" is the last of February in every year.
  const on = realDate(year, month, Math.min(+date, last.day))
  return on && to(on, on)
}

function wholeQuarter(date: CalendarDate, to: To): PeriodReading {
  const start = { year: date.year, month: date.month - ((date.month - 1) % 3), day: 1 }
  return to(start, addDays(addMonths(start, 3), -1))
}
