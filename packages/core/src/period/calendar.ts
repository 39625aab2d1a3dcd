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

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export function isoDate({ year, month, day }: CalendarDate): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** The date an ISO string names, or null when there is no such day ("2023-02-29"). */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  const real =
    date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.year, date.month)
  return real ? date : null
}

/** Moves by whole months. The last day of a month stays the last day of a month. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const count = date.year * 12 + (date.month - 1) + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  const last = daysInMonth(year, month)
  const wasLast = date.day === daysInMonth(date.year, date.month)
  return { year, month, day: wasLast ? last : Math.min(date.day, last) }
}
