/**
 * Dates as plain numbers, so that no time zone and no clock can move a period by a day.
 */
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

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The date, or null when there is no such day. */
export function realDate(year: number, month: number, day: number): CalendarDate | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? { year, month, day }
    : null
}

export function isoDate({ year, month, day }: CalendarDate): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** The date an ISO string names, or null when there is no such day ("2023-02-29"). */
export function parseIsoDate(text: string): CalendarDate | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  return realDate(Number(year), Number(month), Number(day))
}

/** Moves by whole months. The last day of a month stays the last day of a month. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const last = lastDay(monthCount(date) + months)
  return date.day === daysInMonth(date.year, date.month)
    ? last
    : { ...last, day: Math.min(date.day, last.day) }
}

/** Moves by whole days, a month at a time. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  let day = date.day + days
  let count = monthCount(date)
  while (day < 1) day += lastDay((count -= 1)).day
  for (let last = lastDay(count); day > last.day; last = lastDay((count += 1))) day -= last.day
  return { ...lastDay(count), day }
}

function monthCount({ year, month }: CalendarDate): number {
  return year * 12 + month - 1
}

function lastDay(count: number): CalendarDate {
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return { year, month, day: daysInMonth(year, month) }
}

/**
 * Days since 1 March of the year 0, in the Gregorian calendar. Starting years in March puts the leap
 * day last, which is what makes the arithmetic short.
 */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const y = month > 2 ? year : year - 1
  const m = (month + 9) % 12
  return (
    Math.floor(365.25 * y) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day -
    1
  )
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
export function weekday(date: CalendarDate): number {
  return (dayNumber(date) + 2) % 7
}
