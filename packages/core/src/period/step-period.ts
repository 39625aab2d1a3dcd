import { MONTHS, addMonths, isoDate, parseIsoDate } from './calendar.js'
import type { CalendarDate } from './calendar.js'
import type { Period } from './period.js'

/**
 * The period `count` steps later (earlier when negative), in a series with so many periods a year.
 * Its label is written in the style of the one it started from.
 *
 * @example
 * stepPeriod(parsePeriod('2015/16', 'financial-year')!, 1, 1).label // '2016/17'
 */
export function stepPeriod(period: Period, count: number, perYear: number): Period {
  const months = Math.round((12 / perYear) * count)
  const move = (iso: string): CalendarDate => addMonths(parseIsoDate(iso)!, months)
  const start = move(period.start)
  const end = move(period.end)
  return {
    ...period,
    start: isoDate(start),
    end: isoDate(end),
    label: relabel(period.label, end, end.year - Number(period.end.slice(0, 4))),
  }
}

function relabel(label: string, end: CalendarDate, years: number): string {
  const split = /^(\d{4})(\s?[/-]\s?)(\d{4}|\d{2})$/.exec(label)
  if (split) {
    const second = Number(split[1]) + 1 + years
    return `${Number(split[1]) + years}${split[2]}${String(second).slice(4 - split[3]!.length)}`
  }
  const day = /^(.*?)(\d{1,2}\s+)?([A-Za-z]{3,9})\s+\d{4}$/.exec(label)
  if (day) {
    const name = MONTHS[end.month - 1]!
    const month = day[3]!.length === 3 ? name.slice(0, 3) : name
    return `${day[1]}${day[2] ? `${end.day} ` : ''}${month} ${end.year}`
  }
  return label.replace(/\d{4}/, (year) => String(Number(year) + years))
}
