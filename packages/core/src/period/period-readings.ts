import { addDays, addMonths, daysInMonth, mondayOfWeek, monthNumber, realDate } from './calendar.js'
import type { CalendarDate } from './calendar.js'
import type { PeriodType } from './period.js'
import { TO_DATE } from './period-kind.js'
import { readAs } from './read-as.js'
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
const YEARS = `${Y}(?:[/-]?${YY})?[ ;:,-]*`
const MON = '([a-z]{3,9})\\.?'
const NTH = '(\\d{1,2})(?:st|nd|rd|th)?'
const Q = 'q(?:uarter|tr)? ?[1-4]'
const TERM = '(?:autumn|spring|summer|autumn and spring)(?: terms?)?'
const WEEK = 'w(?:(?:ee)?k)? ?\\d\\d?'

/** A part of a year before its year: "Q3 2019/20" is "2019/20 Q3". Only of two years together can FY be either of them. */
const PART_FIRST = new RegExp(
  `^(${Q}|${TERM}|${WEEK})[ ,;:/-]*(?:fy ?(?=\\d{4}[/-]))?(\\d{4}(?:[/-]?\\d\\d(?:\\d\\d)?)?)$`,
)

/** The shapes labels come in. One that fits and yet names no real date gives no reading. */
const SHAPES: readonly (readonly [RegExp, (match: Match) => readonly Found[]])[] = (
  [
    [Y, ([, y]) => [of('year', 'reporting-year', day(+y!, 1, 1), day(+y!, 12, 31))]],
    [`${Y}(?: ?[-/] ?| to |(?=\\d\\d$))${YY}`, ([text, a, b]) => yearPair(text!, +a!, b!)],
    ['(\\d\\d)[/-](\\d\\d)', ([, a, b]) => shortPair(a!, b!)],
    [`${YEARS}(${Q})`, ([, a, b, q]) => [quarter(+a!, b, +q!.at(-1)!)]],
    [`${YEARS}(${TERM})`, ([, a, b, name]) => [term(name!, +a!, b)]],
    [`${Y}[ ,-]*${WEEK.replace('\\d\\d?', '(\\d\\d?)')}`, ([, y, w]) => [isoWeek(+y!, +w!)]],
    ['(\\d{4})-(\\d\\d)-(\\d\\d)(?:[t ].*)?', ([, y, m, d]) => [dayOf(realDate(+y!, +m!, +d!))]],
    ['(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d\\d)', ([, a, b, y]) => slashDate(+a!, +b!, fullYear(y!))],
    [
      `${NTH}[ -]${MON}[ ,-]*(\\d{4}|\\d\\d)`,
      ([, d, m, y]) => [dayOf(realDate(fullYear(y!), monthNumber(m!), +d!))],
    ],
    [`${MON} ${NTH},? (\\d{4})`, ([, m, d, y]) => [dayOf(realDate(+y!, monthNumber(m!), +d!))]],
    // Excel counts days from 30 December 1899 (its own 29 February 1900 never was).
    ['([2-6]\\d{4})(?:\\.0+)?', ([, n]) => [dayOf(addDays(day(1899, 12, 30), +n!))]],
    [`${MON}[ ,/-]*'?(\\d{4}|\\d\\d)`, ([, m, y]) => [month(fullYear(y!), monthNumber(m!))]],
    [`${Y}[ /-]?${MON}`, ([, y, m]) => [month(+y!, monthNumber(m!))]],
    [`${Y}[/-]?${YY} ${MON}`, ([, a, b, m]) => monthOf(+a!, b!, monthNumber(m!))],
    [`${Y}(?: |m| m)(\\d\\d?)`, ([, y, m]) => [month(+y!, +m!)]],
    [`(\\d\\d)/${Y}`, ([, m, y]) => [month(+y!, +m!)]],
    // Estimates of the population are of the middle of a year.
    [`mid[ -](?:year )?${Y}`, ([, y]) => [dayOf(day(+y!, 6, 30))]],
    [
      '(?:years?|12 ?months?|twelve months|ye|y/e) ?(?:ending|ended|to)?:? (.+)',
      ([, rest]) => [yearEnding(lastDay(rest!))],
    ],
    [
      '(?:week \\d+ )?(?:w(?:eek)?[ /]?e(?:nding|nded)?|ending) (.+)',
      ([, rest]) => [sevenDays(lastDay(rest!), -6)],
    ],
    ['(?:week (?:commencing|beginning|starting)|w/?c) (.+)', ([, rest]) => [sevenDays(lastDay(rest!), 0)]],
    // The fiscal year of most American states runs from July.
    [`sfy ?${Y}[/-]${Y}`, ([, a, b]) => [yearEnding(+b! === +a! + 1 ? day(+b!, 6, 30) : null)]],
  ] as readonly (readonly [string, (match: Match) => readonly Found[]])[]
).map(([shape, read]) => [new RegExp(`^${shape}$`), read] as const)

/** What a label says of itself: "Academic year 2020/21", "2020/21 (academic)", "FY 2016", "2021/22 Q3 YTD". */
const OWN_WORDS: readonly (readonly [RegExp, PeriodType])[] = [
  [TO_DATE, 'cumulative'],
  [/\b(academic|school|ay)\b/, 'academic-year'],
  [/\b(financial|fiscal|fy)(\b|\d)/, 'financial-year'],
  [/\b(calendar|cy)\b/, 'calendar-year'],
]

/** Every way a label can be read, by itself: none for nonsense, two where a column or a person must decide. */
export function periodReadings(label: string): readonly PeriodReading[] {
  const text = label.toLowerCase()
  const readings = readingsOf(text.replace(TO_DATE, ''))
  const type = OWN_WORDS.find(([words]) => words.test(text))?.[1]
  if (!type || readings.length === 0) return readings
  const own = readings.flatMap((reading) =>
    type === 'cumulative' || /^(year|split)$/.test(reading.family) ? (readAs(reading, { type }) ?? []) : [],
  )
  return own.length > 0
    ? own.map((reading) => ({ ...reading, family: type }))
    : type === 'cumulative'
      ? []
      : readings
}

/** What stands in brackets behind a label is a mark or a repetition, unless the label alone is only a year: "2021-22 (Q1)". */
function withoutMark(text: string): string {
  const [, before = text, mark = ''] = /^(.*?)\s*(\([^)]*\)|\[[^\]]*\]|\*+)$/.exec(text) ?? []
  const part = mark.match(/\w+/g)?.some((word) => /^(q|h|week|half)\d?$/.test(word) || monthNumber(word) > 0)
  return part && !/[a-z]/.test(before) ? text.replace(/[()[\]]/g, '') : before
}

function readingsOf(label: string): readonly PeriodReading[] {
  const text = withoutMark(
    label
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/\s+|^\s*msitae-/g, ' ')
      .trim(),
  ).replace(
    /^(?:(?:as )?at:?|on|(?:financial |academic |school |calendar )?years?:?|period:?|[fac]y) ?(?=\w*\d|\d)/,
    '',
  )
  if (!/\d\d/.test(text) || text.length > 60) return []
  const readings = oneSpan(text)
  return readings.length > 0 ? readings : fromTo(text)
}

function oneSpan(label: string): readonly PeriodReading[] {
  const text = label
    .replace(/(?<![\d/-])(\d\d)(?=[/-]\d\d [a-z])|(?<=[a-z]\d? )(\d\d)(?=[/-]\d\d$)/, (year) =>
      String(fullYear(year)),
    )
    .replace(PART_FIRST, '$2 $1')
  for (const [pattern, read] of SHAPES) {
    const match = pattern.exec(text)
    const readings = match
      ? read(match).filter((reading): reading is PeriodReading => reading != null && plausible(reading))
      : []
    if (readings.length > 0) return readings
  }
  return []
}

/** From one period to another of its kind: "2019/20 Q1 - 2019/20 Q3", "Oct to Dec 2023", "2013/14-15/16". */
function fromTo(text: string): readonly PeriodReading[] {
  for (const { 0: mark, index } of text.matchAll(/ ?(?:-|to) ?/g)) {
    const found = span(text.slice(0, index), text.slice(index + mark.length))
    if (found && plausible(found)) return [found]
  }
  return []
}

/** What one side leaves out the other says: the year of "Oct" in "Oct to Dec 2023", that of "Q3" in "2019/20 Q1-Q3". */
function span(first: string, last: string): Found {
  const number = monthNumber(first)
  const ends = oneSpan(/^q\d$/.test(last) ? first.replace(/q1$/, last) : last)
  const { year = 0, month: until = 0 } = ends[0]?.end ?? {}
  const begins = oneSpan(number > 0 ? `${first} ${number > until ? year - 1 : year}` : first)
  for (const from of begins) {
    for (const to of ends) {
      const kinds = `${from.type} ${to.type}`
      if (!inOrder(from.start, to.end)) continue
      if (kinds === 'quarter quarter') return of('cumulative', 'cumulative', from.start, to.end)
      if (kinds === 'financial-year financial-year') return pooled(from.start, to.end)
      if (kinds === 'year-ending reporting-year')
        return pooled(from.start, addMonths(from.end, 12 * (to.end.year - from.end.year)))
    }
  }
  return dayRun(only(begins), only(ends))
}

/** A day or a month, if there is only one way to read it. */
function only(readings: readonly PeriodReading[]): PeriodReading | null {
  const [own] = readings
  return own && readings.length === 1 && (own.family === 'month' || own.type === 'snapshot') ? own : null
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
      : /[-/t]/.test(text)
        ? pooled(day(first, 1, 1), day(last, 12, 31))
        : null
  const asMonth = /^\d{4}-?\d\d$/.test(text) ? month(first, +second) : null
  return [years, asMonth]
}

/** "22/23" is a year; "11/12" may be November 2012 too. */
function shortPair(first: string, second: string): readonly Found[] {
  const from = fullYear(first)
  const to = yearAfter(from, second)
  return to === from + 1
    ? [of('split', 'financial-year', day(from, 4, 1), day(to, 3, 31)), month(fullYear(second), +first)]
    : []
}

function pooled(start: CalendarDate, end: CalendarDate): Found {
  const years = end.year - start.year + (end.month - start.month + 1) / 12
  return years >= 2 && years <= 20 ? of(`pooled-${years}`, 'pooled', start, end) : null
}

function month(year: number, number: number): Found {
  const last = realDate(year, number, 1) && day(year, number, daysInMonth(year, number))
  return last && of('month', 'month', day(year, number, 1), last)
}

/** "2023/24 April" is in 2023 of a financial year and in 2024 of a school year; "2023/24 January" is one month. */
function monthOf(year: number, second: string, number: number): readonly Found[] {
  if (yearAfter(year, second) !== year + 1) return []
  const [inFinancial, inAcademic] = [4, 9].map((first) => month(number < first ? year + 1 : year, number))
  return number > 3 && number < 9
    ? [
        inFinancial && { ...inFinancial, family: 'financial-year' },
        inAcademic && { ...inAcademic, family: 'academic-year' },
      ]
    : [inFinancial]
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
function term(said: string, year: number, second: string | undefined): Found {
  const name = said.replace(/ terms?$/, '')
  const both = name.includes(' ')
  if (second === undefined ? name === said || both : yearAfter(year, second) !== year + 1) return null
  const begins = second === undefined && name !== 'autumn' ? year - 1 : year
  const { start, end } = both
    ? { start: termDates('autumn', begins)!.start, end: termDates('spring', begins)!.end }
    : termDates(name, begins)!
  return both ? of('rolling-8', 'rolling', start, end) : of('term', 'term', start, end)
}

/** Three whole months are a quarter; anything else is a window of its own length. */
function dayRun(from: PeriodReading | null, to: PeriodReading | null): Found {
  if (!from || !to || !inOrder(from.start, to.end)) return null
  const { start } = from
  const { end } = to
  const months = (end.year - start.year) * 12 + end.month - start.month + 1
  return start.day === 1 && months === 3
    ? of('quarter', 'quarter', start, end)
    : of(`rolling-${months}`, 'rolling', start, end)
}

function inOrder(start: CalendarDate, end: CalendarDate): boolean {
  return start.year * 10_000 + start.month * 100 + start.day <= end.year * 10_000 + end.month * 100 + end.day
}

/** The day a piece of a label names, or the last day of the month it names. */
function lastDay(text: string): CalendarDate | null {
  return only(readingsOf(text))?.end ?? null
}

function yearEnding(last: CalendarDate | null): Found {
  return last && of('year-ending', 'year-ending', addDays(addMonths(last, -12), 1), last)
}

function isoWeek(year: number, number: number): Found {
  if (number < 1 || number > 53) return null
  const monday = mondayOfWeek(year, number)
  return of('week', 'week', monday, addDays(monday, 6))
}

function sevenDays(date: CalendarDate | null, from: number): Found {
  return date && of('week', 'week', addDays(date, from), addDays(date, from + 6))
}
