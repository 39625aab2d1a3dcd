import { addDays, addMonths, isoDate, parseIsoDate } from './calendar.js'
import type { CalendarDate } from './calendar.js'
import { inSchoolYear, labelPeriod } from './label-period.js'
import type { Period } from './period.js'
import { remembered } from './remembered.js'

/**
 * The period `count` steps later (earlier when negative), in a series with so many periods a year.
 * Its label is written in the style of the one it started from. A week steps by seven days and so
 * drifts against the calendar, as weeks do; a cumulative period keeps its start until a whole year is
 * stepped. `beside` are the other periods of its series, which can show what kind of year a label such as
 * "2022/23 March" names.
 *
 * @example
 * stepPeriod(parsePeriod('2015/16', 'financial-year')!, 1, 1).label // '2016/17'
 */
export function stepPeriod(
  period: Period,
  count: number,
  perYear: number,
  beside: readonly Period[] = [period],
): Period {
  const schoolYears = beside.some(inSchoolYear)
  const asked = [...Object.values(period), count, perYear, schoolYears].join()
  return stepped(asked, period, count, perYear, schoolYears)
}

/** The series of a table, and of a page, go on from the same few periods: each step is worked out and labelled once. */
const stepped = /* @__PURE__ */ remembered(step)

function step(_asked: string, period: Period, count: number, perYear: number, schoolYears: boolean): Period {
  const months = Math.round((12 / perYear) * count)
  const byDays = period.type === 'week' || perYear > 12
  const days = period.type === 'week' ? 7 * count : Math.round((364 / perYear) * count)
  const move = (iso: string): CalendarDate => {
    const date = parseIsoDate(iso)!
    return byDays ? addDays(date, days) : addMonths(date, months)
  }
  const keepsStart = period.type === 'cumulative' && months % 12 !== 0
  const start = keepsStart ? period.start : isoDate(move(period.start))
  const end = isoDate(move(period.end))
  return { ...period, start, end, label: labelPeriod(period, start, end, schoolYears) }
}
