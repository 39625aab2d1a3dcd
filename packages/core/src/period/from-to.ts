import { addDays, dayNumber, monthNumber } from './calendar.js'
import type { PeriodType } from './period.js'
import { isDayOrMonth, of, pooled } from './period-reading.js'
import type { Found, PeriodReading } from './period-reading.js'
import { plausible, shapesOf } from './period-shapes.js'

/** The year that twelve months from January, April or September are. */
const YEAR_FROM: Partial<Readonly<Record<number, PeriodType>>> = {
  1: 'calendar-year',
  4: 'financial-year',
  9: 'academic-year',
}

/** From one period to another of its kind: "2019/20 Q1 - 2019/20 Q3", "Oct to Dec 2023", "2013/14-15/16", "01/04/2019 - 31/03/2020". */
export function fromTo(text: string): readonly PeriodReading[] {
  for (const { 0: mark, index } of text.matchAll(/ ?(?:-|to) ?/g)) {
    const found = span(text.slice(0, index), text.slice(index + mark.length)).filter(plausible)
    if (found.length > 0) return found
  }
  return []
}

/** What one side leaves out the other says: the year of "Oct" in "Oct to Dec 2023", that of "Q3" in "2019/20 Q1-Q3" and of "Mar" in "2022/23 Apr-Mar". */
function span(first: string, last: string): PeriodReading[] {
  const number = monthNumber(first.replace(/^\d\d?(?:st|nd|rd|th)? /, ''))
  const yearFirst = /^q\d$/.test(last) || monthNumber(last) > 0
  const ends = shapesOf(yearFirst ? first.replace(/\S+$/, last) : last)
  const { year = 0, month: until = 0 } = ends[0]?.end ?? {}
  const begins = shapesOf(number > 0 ? `${first} ${number > until ? year - 1 : year}` : first)
  const accumulates = /q\D*1\b/.test(first)
  return begins.flatMap((from) => ends.flatMap((to) => between(from, to, yearFirst, accumulates) ?? []))
}

function between(from: PeriodReading, to: PeriodReading, yearFirst: boolean, accumulates: boolean): Found {
  const { start } = from
  const { end } = to
  const kinds = `${from.type} ${to.type}`
  const days = dayNumber(end) - dayNumber(start) + 1
  if (days < 1) return null
  if (kinds === 'financial-year financial-year') return pooled(start, end)
  const quarters = kinds === 'quarter quarter'
  if (quarters && accumulates) return of('cumulative', 'cumulative', start, end)
  if (!quarters && (from.type !== to.type || !isDayOrMonth(from))) return null
  // Both sides of one label have one order of day and month, and lie in one kind of year.
  const told = [from.family, to.family].filter((family) => family.includes('-'))
  if (told.length > 1 && told[0] !== told[1]) return null
  const months = (end.year - start.year) * 12 + end.month - start.month + 1
  const whole = start.day === 1 && addDays(end, 1).day === 1
  const year = yearFirst && months === 12 ? YEAR_FROM[start.month] : undefined
  const type =
    year ??
    (whole && months === 1 ? 'month' : whole && months === 3 ? 'quarter' : days === 7 ? 'week' : 'rolling')
  // "2022/23 Apr-Dec" may be a window or have grown since April.
  if (yearFirst && type === 'rolling' && !quarters) return null
  return of(year ?? told[0] ?? (type === 'rolling' ? `rolling-${months}` : type), type, start, end)
}
