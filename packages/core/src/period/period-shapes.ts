import { MONTHS, addDays, mondayOfWeek, monthNumber, realDate } from './calendar.js'
import { day, dayOf, fullYear, month, of, pooled, threeMonths, yearAfter } from './period-reading.js'
import type { Found, PeriodReading } from './period-reading.js'
import { termDates } from './school-terms.js'

type Match = readonly string[]

const Y = '((?:1[6-9]|2[01])\\d\\d)'
const YY = '(\\d\\d(?:\\d\\d)?)'
const YEARS = `${Y}(?:[/-]?${YY})?[ ;:,-]*`
const MON = '([a-z]{3,9})\\.?'
const NTH = '(\\d{1,2})(?:st|nd|rd|th)?'
const Q = 'q(?:uarter|tr)? ?[1-4]'
const TERM = '(?:autumn|spring|summer|autumn and spring)(?: terms?)?'
const WEEK = 'w(?:(?:ee)?k)? ?\\d\\d?'
/** What spreadsheets and databases write behind a date. */
const TIME = '(?:[t ][\\d:.]+z?)?'

/** A part of a year before its year: "Q3 2019/20" is "2019/20 Q3". Only of two years together can FY be either of them. */
const PART_FIRST = /* @__PURE__ */ new RegExp(
  `^(${Q}|${TERM}|${WEEK}|(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')})[a-z]*(?= \\d{4}[/-]))[ ,;:/-]*(?:fy ?(?=\\d{4}[/-]))?(\\d{4}(?:[/-]?\\d\\d(?:\\d\\d)?)?)$`,
  'i',
)

/** The shapes labels come in. One that fits and yet names no real date gives no reading. */
const SHAPES: readonly (readonly [RegExp, (match: Match) => readonly Found[]])[] = /* @__PURE__ */ (
  [
    [`${Y}(?:\\.0)?`, ([, y]) => [of('year', 'reporting-year', day(+y!, 1, 1), day(+y!, 12, 31))]],
    [`${Y}(?: ?[-/] ?| to |(?=\\d\\d$))(\\d|${YY})`, ([text, a, b]) => yearPair(text!, +a!, b!)],
    ['(\\d\\d)[/-](\\d\\d)', ([, a, b]) => shortPair(a!, b!)],
    [`${YEARS}(${Q})`, ([, a, b, q]) => [quarter(+a!, b, +q!.at(-1)!)]],
    [`${YEARS}(${TERM})`, ([, a, b, name]) => [term(name!, +a!, b)]],
    [`${Y}[ ,-]*${WEEK.replace('\\d\\d?', '(\\d\\d?)')}`, ([, y, w]) => [isoWeek(+y!, +w!)]],
    [
      `(\\d{4})(?:([-/])(\\d\\d?)\\2(\\d\\d?)|(\\d\\d)(\\d\\d))${TIME}`,
      ([, y, , m, d, month = m, day = d]) => [dayOf(realDate(+y!, +month!, +day!))],
    ],
    [
      `(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d\\d)${TIME}`,
      ([, a, b, y]) => slashDate(+a!, +b!, fullYear(y!)),
    ],
    [
      `${NTH}[ -]?${MON}[ ,-]*(\\d{4}|\\d\\d)`,
      ([, d, m, y]) => [dayOf(realDate(fullYear(y!), monthNumber(m!), +d!))],
    ],
    [`${MON} ${NTH},? (\\d{4})`, ([, m, d, y]) => [dayOf(realDate(+y!, monthNumber(m!), +d!))]],
    // Excel counts days from 30 December 1899 (its own 29 February 1900 never was).
    ['([2-6]\\d{4})(?:\\.0+)?', ([, n]) => [dayOf(addDays(day(1899, 12, 30), +n!))]],
    [`${MON}[ ,/-]*'?(\\d{4}|\\d\\d)`, ([, m, y]) => [month(fullYear(y!), monthNumber(m!))]],
    [`${Y}[ /-]?${MON}`, ([, y, m]) => [month(+y!, monthNumber(m!))]],
    [`${Y}[/-]?${YY} ${MON}`, ([, a, b, m]) => monthOf(+a!, b!, monthNumber(m!))],
    [`${Y}(?: |[ -]?m)(\\d\\d?)`, ([, y, m]) => [month(+y!, +m!)]],
    [`(\\d\\d?)/${Y}`, ([, m, y]) => [month(+y!, +m!)]],
    // Estimates of the population are of the middle of a year.
    [`mid[ -](?:year )?${Y}`, ([, y]) => [dayOf(day(+y!, 6, 30))]],
    // The fiscal year of most American states runs from July.
    [
      `sfy ?(?:${Y}[/-])?${Y}`,
      ([, a, b]) => [
        a === undefined || +b! === +a + 1
          ? of('year-ending', 'year-ending', day(+b! - 1, 7, 1), day(+b!, 6, 30))
          : null,
      ],
    ],
  ] as readonly (readonly [string, (match: Match) => readonly Found[]])[]
).map(([shape, read]) => [new RegExp(`^${shape}$`), read] as const)

/** The readings of a label that is one period and not from one to another. */
export function shapesOf(label: string): readonly PeriodReading[] {
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

/** Statistics have no figures for years a slip of the keyboard can reach. */
export function plausible({ start, end }: PeriodReading): boolean {
  return start.year >= 1600 && end.year < 2200
}

/** 2015-16 is a year, 2010-12 three years or a month, 2021-07 a month, 202403 a month, 202425 a year. */
function yearPair(text: string, first: number, second: string): readonly Found[] {
  const last = yearAfter(first, second)
  const years =
    last === first + 1
      ? of('split', 'financial-year', day(first, 4, 1), day(last, 3, 31))
      : /[-/t]/.test(text) && second.length > 1
        ? pooled(day(first, 1, 1), day(last, 12, 31))
        : null
  const asMonth = /^\d{4}(-?\d\d|[/-]\d)$/.test(text) ? month(first, +second) : null
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

/** "2023/24 April" is in 2023 of a financial year and in 2024 of a school year; "2023/24 January" is one month. */
function monthOf(year: number, second: string, number: number): readonly Found[] {
  if (yearAfter(year, second) !== year + 1) return []
  const since = (first: number, family?: string): Found =>
    month(number < first ? year + 1 : year, number, family)
  return number > 3 && number < 9 ? [since(4, 'financial-year'), since(9, 'academic-year')] : [since(4)]
}

/** 31/03/2016 can only be read one way; 03/04/2016 needs its column. */
function slashDate(a: number, b: number, year: number): readonly Found[] {
  return a === b
    ? [dayOf(realDate(year, b, a))]
    : [dayOf(realDate(year, b, a), 'day-month'), dayOf(realDate(year, a, b), 'month-day')]
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
  const [first, last] = both ? ['autumn', 'spring'] : [name, name]
  const [start, end] = [termDates(first!, begins).start, termDates(last!, begins).end]
  return both ? of('rolling-8', 'rolling', start, end) : of('term', 'term', start, end)
}

function isoWeek(year: number, number: number): Found {
  if (number < 1 || number > 53) return null
  const monday = mondayOfWeek(year, number)
  return of('week', 'week', monday, addDays(monday, 6))
}
