import { parseIsoDate } from '../period/calendar.js'
import type { Period } from '../period/period.js'
import type { CurveCatalogue } from './catalogue.js'

/** "at 31 March 2025", "in the year ending 31 March 2025", "in 2022". */
export function periodWhen(period: Period, words: CurveCatalogue): string {
  const end = parseIsoDate(period.end)!
  return words.when(period.type, endDay(period, words), end.year, period.label)
}

/** The day a period ends, written out: "31 March 2025". A year nobody says the end of is only "2025". */
export function endDay({ type, end }: Period, words: CurveCatalogue): string {
  return dayWords(type === 'reporting-year' ? end.slice(0, 4) : end, words)
}

/** "1 February 2025"; what is no date is left as it was written. */
export function dayWords(date: string, words: CurveCatalogue): string {
  const parsed = parseIsoDate(date)
  return parsed ? words.day(parsed.day, words.month(parsed.month), parsed.year) : date
}
