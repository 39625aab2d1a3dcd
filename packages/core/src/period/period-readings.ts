import { addDays, addMonths, daysInMonth, mondayOfWeek, monthNumber, realDate } from './calendar.js'
import type { CalendarDate } from './calendar.js'
import type { PeriodType } from './period.js'
import { termDates } from './school-terms.js'

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

type Found = PeriodReading | null | undefined
type Match = readonly string[]

const Y = '((?:1[6-9]|2[01])\\d\\d)'
const YY = '(\\d\\d(?:\\d\\d)?)'
const MON = '([a-z]{3,9})\\.?'
const TO = ' ?(?:-|to) ?'
const Q = 'q(?:uarter|tr)? ?([1-4])'
const TERM = '(autumn|spring|summer|autumn and spring)( terms?)?'

/** The shapes labels come in. One that fits and yet names no real date gives no reading. */
const SHAPES: readonly (readonly [RegExp, (match: Match) => readonly Found[]])[] = (
  [
    [Y, ([, y]) => [of('year', 'reporting-year', day(+y!, 1, 1), day(+y!, 12, 31))]],
    [`${Y} ?[-/] ?${YY}`, ([text, a, b]) => yearPair(text!, +a!, b!)],
    [`${Y}(\\d\\d)`, ([text, a, b]) => yearPair(text!, +a!, b!)],
    [`${Y} to ${YY}`, ([, a, b]) => [pooled(+a!, yearAfter(+a!, b!))]],
    [`${Y}[/-]${YY}${TO}${YY}[/-]${YY}`, ([, a, , , d]) => [pooledSplit(+a!, yearAfter(+a!, d!))]],
    [`${Y}(?:[/-]?${YY})?[ ;:,-]*${Q}`, ([, a, b, q]) => [quarter(+a!, b, +q!)]],
    [`${Q}[ ,;:/-]*(?:fy ?)?${Y}(?:[/-]?${YY})?`, ([, q, a, b]) => [quarter(+a!, b, +q!)]],
    [`${TERM}[ ,-]*${Y}(?:[/-]?${YY})?`, ([, name, word, a, b]) => [term(name!, word, +a!, b)]],
    [`${Y}(?:[/-]?${YY})?[ ;:,-]*${TERM}`, ([, a, b, name, word]) => [term(name!, word, +a!, b)]],
    [`(.*?)q1${TO}q([1-4])`, ([, year, q]) => [quarterRun(`${year}q1`, `${year}q${q}`)]],
    [`(.*q[1-4].*?)${TO}(.*q[1-4].*)`, ([, a, b]) => [quarterRun(a!, b!)]],
    ['(\\d{4})-(\\d\\d)-(\\d\\d)(?:[t ].*)?', ([, y, m, d]) => [dayOf(realDate(+y!, +m!, +d!))]],
    ['(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d\\d)', ([, a, b, y]) => slashDate(+a!, +b!, fullYear(y!))],
    [
      `(\\d{1,2})(?:st|nd|rd|th)?[ -]${MON}[ ,-]*(\\d{4}|\\d\\d)`,
      ([, d, m, y]) => [dayOf(realDate(fullYear(y!), monthNumber(m!), +d!))],
    ],
    [
      `${MON} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`,
      ([, m, d, y]) => [dayOf(realDate(+y!, monthNumber(m!), +d!))],
    ],
    // Excel counts days from 30 December 1899 (its own 29 February 1900 never was).
    ['([2-6]\\d{4})(?:\\.0+)?', ([, n]) => [dayOf(addDays(day(1899, 12, 30), +n!))]],
    [`${MON}[ ,/-]*'?(\\d{4}|\\d\\d)`, ([, m, y]) => [month(fullYear(y!), monthNumber(m!))]],
    [`${Y}[ /-]?${MON}`, ([, y, m]) => [month(+y!, monthNumber(m!))]],
    [`${Y}(?: |m)(\\d\\d)`, ([, y, m]) => [month(+y!, +m!)]],
    [
      `${MON} ?(\\d{4})?${TO}${MON} ?(\\d{4})`,
      ([, m, a, n, b]) => [monthRun(monthNumber(m!), a, monthNumber(n!), +b!)],
    ],
    [`years? ending (.+ )${Y} to ${Y}`, ([, d, a, b]) => [yearsEnding(d! + a!, d! + b!)]],
    [
      '(?:years?|12 ?months?|twelve months|ye|y/e) ?(?:ending|ended|to)?:? (.+)',
      ([, rest]) => [yearEnding(lastDay(rest!))],
    ],
    [`${Y}[ ,-]*w(?:(?:ee)?k)? ?(\\d{1,2})`, ([, y, w]) => [isoWeek(+y!, +w!)]],
    [`w(?:ee)?k ?(\\d{1,2})[ ,]+${Y}`, ([, w, y]) => [isoWeek(+y!, +w!)]],
    [
      '(?:week \\d+ )?(?:w(?:eek)?[ /]?e(?:nding|nded)?|ending) (.+)',
      ([, rest]) => [sevenDays(lastDay(rest!), -6)],
    ],
    ['(?:week (?:commencing|beginning|starting)|w/?c) (.+)', ([, rest]) => [sevenDays(lastDay(rest!), 0)]],
    // The fiscal year of most American states runs from July.
    [`sfy ?${Y}[/-]${Y}`, ([, a, b]) => [yearEnding(+b! === +a! + 1 ? day(+b!, 6, 30) : null)]],
    ['(\\d.+) to (.+)', ([, a, b]) => [dayRun(lastDay(a!), lastDay(b!))]],
  ] as readonly (readonly [string, (match: Match) => readonly Found[]])[]
).map(([shape, read]) => [new RegExp(`^${shape}$`), read] as const)

/** Every way a label can be read, by itself: none for nonsense, two where a column or a person must decide. */
export function periodReadings(label: string): readonly PeriodReading[] {
  const text = label
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s*(\([^)]*\)|\[[^\]]*\]|\*+)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^(?:(?:as )?at|on|(?:financial |academic |school |calendar )?years?:?|period:?|[fa]y) (?=\w*\d|\d)/,
      '',
    )
  if (!/\d\d/.test(text) || text.length > 60) return []
  for (const [pattern, read] of SHAPES) {
    const match = pattern.exec(text)
    const readings = match
      ? read(match).filter((reading): reading is PeriodReading => reading != null && plausible(reading))
      : []
    if (readings.length > 0) return readings
  }
  return []
}

/** Statistics have no figures for years a slip of the keyboard can reach. */
function plausible({ start, end }: PeriodReading): boolean {
  return start.year >= 1600 && end.year < 2200
}

function of(family: string, type: PeriodType, start: CalendarDate, end: CalendarDate): PeriodReading {
  return { family, type, start, end }
}

function day(year: number, month: number, date: number): CalendarDate {
  return { year, month, day: date }
}

/** "16" is 2016 and "98" is 1998. */
function fullYear(text: string): number {
  return text.length === 4 ? +text : +text + (+text < 70 ? 2000 : 1900)
}

/** The year a second, shorter number stands for: "1999-00" ends in 2000. */
function yearAfter(first: number, text: string): number {
  if (text.length === 4) return +text
  const year = first - (first % 100) + +text
  return year < first ? year + 100 : year
}

/** 2015-16 is a year, 2010-12 three years or a month, 2021-07 a month, 202403 a month, 202425 a year. */
function yearPair(text: string, first: number, second: string): readonly Found[] {
  const last = yearAfter(first, second)
  const years =
    last === first + 1
      ? of('split', 'financial-year', day(first, 4, 1), day(last, 3, 31))
      : /[-/]/.test(text)
        ? pooled(first, last)
        : null
  const asMonth = /^\d{4}-?\d\d$/.test(text) ? month(first, +second) : null
  return [years, asMonth]
}

function pooled(first: number, last: number): Found {
  const years = last - first + 1
  return years >= 2 && years <= 20
    ? of(`pooled-${years}`, 'pooled', day(first, 1, 1), day(last, 12, 31))
    : null
}

function pooledSplit(first: number, last: number): Found {
  const years = last - first
  return years >= 2 && years <= 20
    ? of(`pooled-${years}`, 'pooled', day(first, 4, 1), day(last, 3, 31))
    : null
}

function month(year: number, number: number): Found {
  const last = realDate(year, number, 1) && day(year, number, daysInMonth(year, number))
  return last && of('month', 'month', day(year, number, 1), last)
}

function dayOf(date: CalendarDate | null): Found {
  return date && of('day', 'snapshot', date, date)
}

/** 31/03/2016 can only be read one way; 03/04/2016 needs its column. */
function slashDate(a: number, b: number, year: number): readonly Found[] {
  const readings = [
    { family: 'day-month', date: realDate(year, b, a) },
    { family: 'month-day', date: realDate(year, a, b) },
  ]
  const same = a === b
  return readings
    .slice(0, same ? 1 : 2)
    .map(({ family, date }) => date && of(same ? 'day' : family, 'snapshot', date, date))
}

function threeMonths(year: number, first: number): PeriodReading {
  const start = day(year, first, 1)
  return of('quarter', 'quarter', start, addDays(addMonths(start, 3), -1))
}

/** "2019 Q3" is July to September; "2019/20 Q3" is October to December. */
function quarter(year: number, second: string | undefined, number: number): Found {
  if (second === undefined) return threeMonths(year, number * 3 - 2)
  if (yearAfter(year, second) !== year + 1) return null
  return number === 4 ? threeMonths(year + 1, 1) : threeMonths(year, number * 3 + 1)
}

/**
 * "Spring term 2024" is in 2024 and "Spring 2023/24" in the school year that ends then. A bare "Spring
 * 2024" may be no term at all, and two terms of a bare year may lie in either school year.
 */
function term(name: string, word: string | undefined, year: number, second: string | undefined): Found {
  const both = name.includes(' ')
  if (second === undefined ? word === undefined || both : yearAfter(year, second) !== year + 1) return null
  const begins = second === undefined && name !== 'autumn' ? year - 1 : year
  const dates = both
    ? { start: termDates('autumn', begins)!.start, end: termDates('spring', begins)!.end }
    : termDates(name, begins)!
  return both ? dayRun(dates.start, dates.end) : of('term', 'term', dates.start, dates.end)
}

function quarterRun(first: string, last: string): Found {
  const [a, b] = [periodReadings(first)[0], periodReadings(last)[0]]
  if (a?.type !== 'quarter' || b?.type !== 'quarter' || dayRunBackwards(a.start, b.end)) return null
  return of('cumulative', 'cumulative', a.start, b.end)
}

function monthRun(first: number, firstYear: string | undefined, last: number, lastYear: number): Found {
  const from = month(firstYear === undefined ? (first > last ? lastYear - 1 : lastYear) : +firstYear, first)
  const to = month(lastYear, last)
  return from && to ? dayRun(from.start, to.end) : null
}

/** Three whole months are a quarter; anything else is a window of its own length. */
function dayRun(start: CalendarDate | null, end: CalendarDate | null): Found {
  if (!start || !end || dayRunBackwards(start, end)) return null
  const months = (end.year - start.year) * 12 + end.month - start.month + 1
  const type = start.day === 1 && months === 3 ? 'quarter' : 'rolling'
  return of(type === 'quarter' ? type : `rolling-${months}`, type, start, end)
}

function dayRunBackwards(start: CalendarDate, end: CalendarDate): boolean {
  return start.year * 10_000 + start.month * 100 + start.day > end.year * 10_000 + end.month * 100 + end.day
}

/** The day a piece of a label names, or the last day of the month it names. */
function lastDay(text: string): CalendarDate | null {
  const readings = periodReadings(text)
  const only = readings.length === 1 ? readings[0] : undefined
  return only && (only.family === 'month' || only.type === 'snapshot') ? only.end : null
}

function yearEnding(last: CalendarDate | null): Found {
  return last && of('year-ending', 'year-ending', addDays(addMonths(last, -12), 1), last)
}

function yearsEnding(first: string, last: string): Found {
  const from = yearEnding(lastDay(first))
  const to = lastDay(last)
  return from && to && of(`pooled-${to.year - from.start.year}`, 'pooled', from.start, to)
}

function isoWeek(year: number, number: number): Found {
  if (number < 1 || number > 53) return null
  const monday = mondayOfWeek(year, number)
  return of('week', 'week', monday, addDays(monday, 6))
}

function sevenDays(date: CalendarDate | null, from: number): Found {
  return date && of('week', 'week', addDays(date, from), addDays(date, from + 6))
}
