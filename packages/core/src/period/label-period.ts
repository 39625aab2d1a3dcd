import { MONTHS, dayNumber, monthNumber, parseIsoDate, weekOf } from './calendar.js'
import type { CalendarDate } from './calendar.js'
import { MARK } from './period-mark.js'
import type { Period } from './period.js'
import { TERMS, schoolYear } from './school-terms.js'

const TOKEN =
  /\d{4}-\d\d-\d\d|\d\d(?::\d\d)+|(?<![\d/])\d{1,2}(?:\/\d{1,2}\/|\.\d{1,2}\.|-\d{1,2}-)\d{2,4}|\d{8}|\d{5,6}|(?<=\d{4}[-/]?)\d\d(?!\d)|\d+|[a-z]+/gi

/**
 * A label for other dates in the style of one already given: "2015/16" gives "2016/17", "Mar-16"
 * "Apr-16", "2019/20 Q4" "2020/21 Q1". A status such as "(prov)" or a "[Note 5]" is left off: it was said of
 * one period only.
 * `schoolYears` says that its years begin in September, as `inSchoolYear` finds of its series.
 */
export function labelPeriod(
  like: Period,
  start: string,
  end: string,
  schoolYears = inSchoolYear(like),
): string {
  const style = like.label.replace(MARK, '')
  const from = { start: parseIsoDate(like.start)!, end: parseIsoDate(like.end)! }
  const to = { start: parseIsoDate(start)!, end: parseIsoDate(end)! }
  const tokens = [...style.matchAll(TOKEN)]
  const names = tokens.filter(([token]) => monthNumber(token) > 0).length
  const quarters = style.match(/q(?:uarter )?\d/gi)?.length ?? 0
  const numeric = like.type === 'month' && names === 0
  const isYear = (token: string, before: string): boolean =>
    /^\d{4}$/.test(token) ||
    (/^\d\d$/.test(token) && !numeric && (/[\d/'-]\s?$/.test(before) || shortPair(style, before.length)))
  const years = tokens.filter(({ 0: token, index }) => isYear(token, style.slice(0, index))).length
  const term = like.type === 'term'
  // In "2019/20 Q4" and "2019/20 January" the years are those of the financial or school year, not of the dates.
  const split = like.type === 'month' ? years > 1 : quarters > 0 && years >= quarters * 2
  const yearOf =
    (term && years > 1) || (split && schoolYears)
      ? schoolYear
      : split
        ? financialYear
        : ({ year }: CalendarDate): number => year
  const seen = { month: 0, quarter: 0, year: 0 }
  /** Of two the first is where the period starts; one alone is where it ends. */
  const side = (kind: 'month' | 'quarter' | 'year', all: number): 'start' | 'end' =>
    seen[kind]++ < Math.floor(all / 2) ? 'start' : 'end'

  return style.replace(TOKEN, (token: string, at: number) => {
    const before = style.slice(0, at)
    if (/^\d{4}(-?)\d\d\1\d\d$/.test(token)) {
      const plain = (iso: string): string => (token.length > 8 ? iso : iso.replaceAll('-', ''))
      return plain(token === plain(like.start) && like.type !== 'snapshot' ? start : end)
    }
    if (token.includes(':')) return token
    if (/\d\D\d/.test(token)) return slashed(token, from, to)
    if (/^\d{5}$/.test(token)) return String(+token + dayNumber(to.end) - dayNumber(from.end))
    if (/^\d{6}$/.test(token)) {
      const first = term ? schoolYear(to.start) : to.start.year
      return `${first}${two(like.type === 'month' ? to.end.month : term ? first + 1 : to.end.year)}`
    }
    if (monthNumber(token) > 0) {
      // By how far it moves, and not where to: "Apr-Jun" can also label a count on 30 June.
      const which = side('month', names)
      return sameMonth(((monthNumber(token) - 1 + to[which].month - from[which].month + 12) % 12) + 1, token)
    }
    if (isYear(token, before)) {
      const which = side('year', years)
      // An ISO week belongs to the year its Thursday is in.
      if (like.type === 'week') return String(weekOf(to.end).year)
      const moved = yearOf(to[which]) - yearOf(from[which])
      return token.length === 4 ? String(+token + moved) : two(+token + moved)
    }
    if (term && TERMS.includes(token.toLowerCase()))
      return sameCase(TERMS[Math.floor(((to.start.month + 3) % 12) / 4)]!, token)
    if (!/^\d/.test(token)) return token
    if (/q(?:uarter)? ?$/i.test(before)) {
      const which = side('quarter', quarters)
      return String(((+token + 3 + Math.round((to[which].month - from[which].month) / 3)) % 4) + 1)
    }
    if (/w(?:ee)?k? ?$/i.test(before)) return String(weekOf(to.end).week)
    if (numeric) return two(to.end.month)
    // What is no day of it ("12 months") stays.
    return +token === from.end.day
      ? String(to.end.day)
      : +token === from.start.day
        ? String(to.start.day)
        : token
  })
}

/** "2022/23 April" in 2023 shows that its years begin in September. */
export function inSchoolYear({ type, label, start }: Period): boolean {
  const month = +start.slice(5, 7)
  if (type !== 'month' || month < 4 || month > 8) return false
  const [, year = NaN] = /(\d\d)[/-]?\d\d\b/.exec(label) ?? []
  return +year < +start.slice(2, 4)
}

/** Whether "22/23" begins here. */
function shortPair(style: string, at: number): boolean {
  return /^\d\d[/-]\d\d(?![\d/-])/.test(style.slice(at))
}

function two(number: number): string {
  return String((number + 100) % 100).padStart(2, '0')
}

function financialYear({ year, month }: CalendarDate): number {
  return month < 4 ? year - 1 : year
}

interface Dates {
  readonly start: CalendarDate
  readonly end: CalendarDate
}

function slashed(token: string, from: Dates, to: Dates): string {
  const [first = '', second = '', year = ''] = token.split(/\D/)
  const isOn = ({ day, month }: CalendarDate): boolean =>
    `${+first} ${+second}` === `${day} ${month}` || `${+first} ${+second}` === `${month} ${day}`
  const side = isOn(from.end) ? 'end' : 'start'
  const { day, month, year: own } = to[side]
  const [a, b] = +first === from[side].day ? [day, month] : [month, day]
  const parts = [`${a}`.padStart(first.length, '0'), `${b}`.padStart(second.length, '0')]
  return [...parts, year.length === 4 ? own : two(own)].join(/\D/.exec(token)![0])
}

function sameMonth(month: number, like: string): string {
  const full = MONTHS[month - 1]!
  // "May" is both: the full name only when it cannot be the short one.
  return sameCase(like.length === 3 ? full.slice(0, 3) : full, like)
}

function sameCase(name: string, like: string): string {
  if (like === like.toUpperCase()) return name.toUpperCase()
  return like === like.toLowerCase() ? name.toLowerCase() : name.charAt(0).toUpperCase() + name.slice(1)
}
