import { addDays, addMonths, monthNumber } from './calendar.js'
import { fromTo } from './from-to.js'
import { MARK } from './period-mark.js'
import type { PeriodType } from './period.js'
import { TO_DATE } from './period-kind.js'
import { dayOf, isDayOrMonth, of, pooled } from './period-reading.js'
import type { Found, PeriodReading } from './period-reading.js'
import { shapesOf } from './period-shapes.js'
import { readAs } from './read-as.js'
import { remembered } from './remembered.js'

/** What a label says of itself: "Academic year 2020/21", "2020/21 (academic)", "FY 2016", "2021/22 Q3 YTD". */
const OWN_WORDS: readonly (readonly [RegExp, PeriodType])[] = [
  [TO_DATE, 'cumulative'],
  [/\b(academic|school|ay)(\b|\d)/, 'academic-year'],
  [/\b(financial|fiscal|fye?)(\b|\d)/, 'financial-year'],
  [/\b(calendar|cy)(\b|\d)/, 'calendar-year'],
]

/** Every way a label can be read, by itself: none for nonsense, two where a column or a person must decide. Reading one takes a hundred patterns. */
export const periodReadings = /* @__PURE__ */ remembered(readAnew)

function readAnew(label: string): readonly PeriodReading[] {
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

/** Words around a date that say what it is the end of, or the beginning. Each is told the day, or the month, and in "2011 to 2013" the last year. */
const AROUND: readonly (readonly [RegExp, (inside: PeriodReading, until?: string) => Found])[] = [
  [
    /^(?:rolling |annual |financial )?(?:years?|12[ -]?m(?:(?:on)?ths?)?|twelve months|f?ye|y\/e)[ -]?(?:end(?:ing|ed)?|to)?:? (.+?)(?:(?<=\d{4}) ?(?:-|to) ?(\d{4}))?$/,
    yearEnding,
  ],
  [
    /^(?:week \d+ )?(?:w(?:eek)?[ /]?e(?:nding|nded)?|ending):? (.+)$/,
    ({ end }) => of('week', 'week', addDays(end, -6), end),
  ],
  [
    /^(?:week (?:commencing|beginning|starting)|w\/?c):? (.+)$/,
    ({ end }) => of('week', 'week', end, addDays(end, 6)),
  ],
  // "As at March 2023" is a day of that month, whichever.
  [/^(?:as )?at (?!end)(.+)$/, (inside) => ({ ...inside, type: 'snapshot' })],
  [/^(?:(?:as )?at )?end[ -](?:of )?(.+)$/, ({ end }) => dayOf(end)],
]

function readingsOf(label: string): readonly PeriodReading[] {
  const text = withoutMark(
    label
      .replace(/[\u2010-\u2015\u2212_]/g, '-')
      .replace(/\s+|^\s*msitae-/g, ' ')
      .replace(MARK, '')
      .trim(),
  )
    .replace(
      /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?|(?:as )?at:?|on|census|(?:[acfgs][a-z]+[ -])?years?(?: end(?:ing|ed)(?= \d{4}$))?[:/]?|(?:quarter|month)\/|period:?|[fac]ye?|'+) ?(?=\w*\d)/,
      '',
    )
    .replace(/^q\w* ?[1-4] ?\(([^)]*)\)|^\d{6} (?=[a-z]{3,}\W?\d)/, '$1')
    .replace(/ (?:(?:[acfgs][a-z]+[ -])?year|[fac]y|census)$/, '')
  if (!/\d\d/.test(text) || text.length > 60) return []
  for (const [words, read] of AROUND) {
    const [, inside = '', until] = words.exec(text) ?? []
    const dates = readingsOf(inside)
    const found = dates.flatMap((own) => {
      const one = dates.every(isDayOrMonth) && read(own, until)
      // What settles the date settles what is said of it: the order of its day and month.
      return one ? { ...one, family: own.family.includes('-') ? own.family : one.family } : []
    })
    if (found.length > 0) return found
  }
  const readings = shapesOf(text)
  return readings.length > 0 ? readings : fromTo(text)
}

/**
 * What stands in brackets behind a label is a mark or a repetition, unless it says more than the label:
 * "2021-22 (Q1)", "Q1 2023 (Apr-Jun)", "March 2023 (12 months)". Behind a figure a letter is a mark too.
 */
function withoutMark(text: string): string {
  const [, before = text, mark = ''] = /^(.*?)\s*([([][^)\]]*[)\]])$/.exec(text) ?? []
  const inside = mark.replace(/[()[\]]/g, '')
  if (/\b(12|twelve)[ -]?m|year (end|to)/.test(inside) && /[a-z]/.test(before)) return `year to ${before}`
  const words = inside.match(/\w+/g) ?? []
  const months = words.some((word) => monthNumber(word) > 0)
  if (!months && !words.some((word) => /^(q|h|week|half)\d?$/.test(word))) return before
  if (!/[a-z]/.test(before)) return `${before} ${inside}`
  // Which months the first quarter is of, the label alone says only of two years together.
  const [year = ''] = /(?<!\d)\d{4}(?![/-]?\d)/.exec(before) ?? []
  return months && /^q|q ?\d$/.test(before) && year !== '' ? `${year} ${inside}` : before
}

/** "31 March 2011", and "31 March 2011 to 2013", which is three years. */
function yearEnding({ end }: PeriodReading, until?: string): Found {
  const start = addDays(addMonths(end, -12), 1)
  return until === undefined
    ? of('year-ending', 'year-ending', start, end)
    : pooled(start, addMonths(end, 12 * (+until - end.year)))
}
