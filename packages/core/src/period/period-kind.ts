import { MONTHS, monthNumber } from './calendar.js'
import type { PeriodType } from './period.js'

/** What a bare label means, in somebody's words: the type and, for a day or a year that ends on one, which day. */
export interface PeriodKind {
  readonly type: PeriodType
  /** "31 March", or a month alone ("January") when no day is known. */
  readonly ends?: string | undefined
  /** How long a rolling window is, where they say; a year otherwise. */
  readonly months?: number | undefined
}

/** The words for a figure that has grown since April. "Cumulative" alone may be since any day at all. */
export const TO_DATE = /\s*[[(]?\b(ytd|year[- ]to[- ]date)\b[\])]?/i

/** More particular words first: "financial year quarter" is a quarter, "snapshot at quarter end" is a snapshot. */
const WORDS: readonly (readonly [RegExp, PeriodType])[] = [
  [/snapshot|as at|point in time|^date$|^day$/, 'snapshot'],
  [/cumulative|running total|ytd|year to date/, 'cumulative'],
  [/pooled|\d ?year r|rolling [2-9] ?y|\b[2-9] ?years/, 'pooled'],
  [/rolling|\b(?!12 ?m)\d+ ?m(onths?)? (end|to)/, 'rolling'],
  [/quarter/, 'quarter'],
  [/(?<!\d |twelve )month(?!s)/, 'month'],
  [/week/, 'week'],
  [/\bterms?\b/, 'term'],
  [/(year|(12|twelve) ?m(onths?)?|annual) (ending|ended|to|\d)/, 'year-ending'],
  [/financial/, 'financial-year'],
  [/academic|school/, 'academic-year'],
  [/calendar/, 'calendar-year'],
  [/reporting year|^year( .*key.*)?$/, 'reporting-year'],
]

/** A month and the day beside it. Behind a month "24" may be a year, and "30" is none yet. */
const DAY_OF_MONTH = /(?:\b(\d\d?)(?:st|nd|rd|th)? )?\b([a-z]{3})[a-z]*(?= (\d|2[89]|3[01])\b|)/g

/**
 * Reads what a caller, a column or a companion file says a label means: "financial year",
 * "academic_year", "year ending 30 September", "snapshot_31_mar". Null for what names no one kind
 * ("financial or academic year").
 */
export function readPeriodKind(text: string): PeriodKind | null {
  const said = text.trim().toLowerCase().replace(/[-_]+/g, ' ')
  if (said === '' || / or /.test(said)) return null
  const type = WORDS.find(([words]) => words.test(said))?.[1]
  if (!type) return null
  if (!/snapshot|ending|rolling/.test(type)) return { type }
  const [, day, name, behind] =
    [...said.matchAll(DAY_OF_MONTH)].findLast(([, , name]) => monthNumber(name!)) ?? []
  const months = /\b(\d+) ?m(?:onth)?s?\b/.exec(said)?.[1]
  const month = name && MONTHS[monthNumber(name) - 1]
  const on = day ?? behind
  return { type, ends: month && on ? `${on} ${month}` : month, months: months ? +months : undefined }
}

/** How a caller says what a bare label means. Spaces, hyphens and underscores are all the same. */
export function parsePeriodType(text: string): PeriodType | null {
  return readPeriodKind(text)?.type ?? null
}
