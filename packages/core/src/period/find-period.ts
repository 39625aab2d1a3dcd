import { MONTHS } from './calendar.js'
import { parsePeriod } from './parse-period.js'
import { samePeriod } from './compare-periods.js'
import type { Period } from './period.js'

/**
 * Finds the period somebody names, among those a series has, by meaning and not by spelling: in a
 * series of financial years "2016", "2015/16" and "31 March 2016" are the same period, because each
 * names the year that ends then. Returns null when the series has no such period.
 */
export function findPeriod(periods: readonly Period[], named: string): Period | null {
  const text = named.trim()
  const exact = periods.find((period) => period.label === text)
  if (exact) return exact
  let kind = ''
  let read: Period | null = null
  for (const period of periods) {
    // Nearly all of a series are of one type and end on one day of the year, and mean the same by what is named.
    const monthAndDay = period.end.slice(5)
    const own = period.type + monthAndDay
    if (own !== kind) read = parsePeriod(text, period.type, dayAndMonth(monthAndDay)) ?? parsePeriod(text)
    kind = own
    if (!read) continue
    if (samePeriod(read, period)) return period
    if (read.type === 'snapshot' && read.end === period.end) return period
  }
  return null
}

function dayAndMonth(monthAndDay: string): string {
  const [month, day] = monthAndDay.split('-')
  return `${+day!} ${MONTHS[+month! - 1]}`
}
