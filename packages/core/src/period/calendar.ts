/** A date as plain numbers, so that no time zone and no clock can move a period by a day. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const NUMBERS = new Map([['sept', 9]])
MONTHS.forEach((name, index) => {
  for (const spelt of [name, name.slice(0, 3)]) NUMBERS.set(spelt.toLowerCase(), index + 1)
})

/** "March", "Mar", "mar" and "Sept" as 1 to 12; 0 for what is not a month. */
export function monthNumber(name: string): number {
  return NUMBERS.get(name.toLowerCase().replace(/\.$/, '')) ?? 0
}

/** In UTC, where every day has the same length. A month or a day that there is not goes on from the end: the 0th is the day before the 1st. */
function utc(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day))
}

function dateOf(date: Date): CalendarDate {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function daysInMonth(year: number, month: number): number {
  return utc(year, month + 1, 0).getUTCDate()
}

/** The date, or null when there is no such day. */
export function realDate(year: number, month: number, day: number): CalendarDate | null {
  const date = dateOf(utc(year, month, day))
  return date.year === year && date.month === month && date.day === day ? date : null
}

export function isoDate({ year, month, day }: CalendarDate): string {
  return utc(year, month, day).toISOString().slice(0, 10)
}

/** The date an ISO string names, or null when there is no such day ("2023-02-29"). */
export function parseIsoDate(text: string): CalendarDate | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  return realDate(Number(year), Number(month), Number(day))
}

/** Moves by whole months. The last day of a month stays the last day of a month. */
export function addMonths({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const last = dateOf(utc(year, month + months + 1, 0))
  return day === daysInMonth(year, month) ? last : { ...last, day: Math.min(day, last.day) }
}

/** Moves by whole days. */
export function addDays({ year, month, day }: CalendarDate, days: number): CalendarDate {
  return dateOf(utc(year, month, day + days))
}

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  return utc(year, month, day).getTime() / 864e5
}

/** The Monday an ISO week begins on: week 1 is the one with 4 January in it. */
export function mondayOfWeek(year: number, week: number): CalendarDate {
  const fourth = { year, month: 1, day: 4 }
  return addDays(fourth, -weekday(fourth) + (week - 1) * 7)
}

/** The ISO week a date is in, and the year that week belongs to. */
export function weekOf(date: CalendarDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(date, 3 - weekday(date))
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 })
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 }
}

/** Monday is 0. */
export function weekday({ year, month, day }: CalendarDate): number {
  return utc(year, month, day - 1).getUTCDay()
}
