import { MONTHS, addMonths, daysInMonth, isoDate } from './calendar.js'
import type { CalendarDate } from './calendar.js'
import type { Period, PeriodType } from './period.js'

/** How a caller says what a bare label means. Spaces, hyphens and underscores are all the same. */
export function parsePeriodType(text: string): PeriodType | null {
  const known: Readonly<Record<string, PeriodType>> = {
    'calendar year': 'calendar-year',
    'financial year': 'financial-year',
    'academic year': 'academic-year',
    'year ending': 'year-ending',
    snapshot: 'snapshot',
    quarter: 'quarter',
    month: 'month',
  }
  return known[text.trim().toLowerCase().replace(/[-_]+/g, ' ')] ?? null
}

/**
 * Reads one label as a publisher writes it. A bare year says nothing of its own ("2016" may end in
 * March, August or December, or be a day), so it is read only when `type` says what it is; a
 * snapshot or a year ending also needs `ends`, the day and month ("31 March").
 *
 * Returns null for what it cannot read without guessing; nothing is thrown.
 *
 * @example
 * parsePeriod('2016', 'financial-year') // { start: '2015-04-01', end: '2016-03-31', … }
 * parsePeriod('31 March 2016') // { type: 'snapshot', start: '2016-03-31', end: '2016-03-31', … }
 */
export function parsePeriod(label: string, type?: PeriodType, ends = '31 March'): Period | null {
  const text = label.trim()
  const year = /^(\d{4})$/.exec(text)
  if (year) return type ? fromYear(text, Number(year[1]), type, ends) : null

  const split = /^(\d{4})\s?[/-]\s?(\d{2}|\d{4})$/.exec(text)
  if (split) {
    const first = Number(split[1])
    const second = Number(String(first).slice(0, 4 - split[2]!.length) + split[2])
    const spansTwoYears = second === first + 1 || (first % 100 === 99 && split[2] === '00')
    return spansTwoYears ? fromYear(text, first + 1, type ?? 'financial-year', ends) : null
  }

  const day = parseDay(text)
  if (day) return span(text, 'snapshot', day, day)

  const ending = /^(?:year|12 months) ending (.+)$/i.exec(text)
  const last = ending ? parseDay(ending[1]!) : null
  if (last) return span(text, 'year-ending', dayAfter(addMonths(last, -12)), last)
  return null
}

function fromYear(label: string, year: number, type: PeriodType, ends: string): Period | null {
  if (type === 'calendar-year')
    return span(label, type, { year, month: 1, day: 1 }, { year, month: 12, day: 31 })
  if (type === 'financial-year')
    return span(label, type, { year: year - 1, month: 4, day: 1 }, { year, month: 3, day: 31 })
  if (type === 'academic-year')
    return span(label, type, { year: year - 1, month: 9, day: 1 }, { year, month: 8, day: 31 })
  const last = parseDay(`${ends} ${year}`)
  if (!last) return null
  if (type === 'snapshot') return span(label, type, last, last)
  if (type === 'year-ending') return span(label, type, dayAfter(addMonths(last, -12)), last)
  return null
}

/** "31 March 2016" or "31 Mar 2016"; a month without a day means its last day. */
function parseDay(text: string): CalendarDate | null {
  const match = /^(?:(\d{1,2})\s+)?([A-Za-z]{3,9})\s+(\d{4})$/.exec(text)
  if (!match) return null
  const name = match[2]!.toLowerCase()
  const month = MONTHS.findIndex((m) => m.toLowerCase() === name || m.slice(0, 3).toLowerCase() === name) + 1
  const year = Number(match[3])
  if (month === 0) return null
  const day = match[1] ? Number(match[1]) : daysInMonth(year, month)
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null
}

function dayAfter(date: CalendarDate): CalendarDate {
  if (date.day < daysInMonth(date.year, date.month)) return { ...date, day: date.day + 1 }
  return { ...addMonths({ ...date, day: 1 }, 1), day: 1 }
}

function span(label: string, type: PeriodType, start: CalendarDate, end: CalendarDate): Period {
  return { label, type, start: isoDate(start), end: isoDate(end) }
}
