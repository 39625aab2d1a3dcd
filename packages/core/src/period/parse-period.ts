import { isoDate } from './calendar.js'
import { periodReadings } from './period-readings.js'
import type { PeriodReading } from './period-reading.js'
import type { Period, PeriodType } from './period.js'
import { readAs } from './read-as.js'

export { parsePeriodType } from './period-kind.js'

/**
 * Reads one label as a publisher writes it. A bare year says nothing of its own ("2016" may end in
 * March, August or December, or be a day), so it is read only when `type` says what it is; a
 * snapshot or a year ending also needs `ends`, the day and month ("31 March"). "2015/16" is a
 * financial year unless `type` says otherwise. For the labels of a whole column, where one settles
 * what another means, use `resolvePeriods`.
 *
 * Returns null for what it cannot read without guessing ("2010-12", "03/04/2016"); nothing is thrown.
 *
 * @example
 * parsePeriod('2016', 'financial-year') // { start: '2015-04-01', end: '2016-03-31', … }
 * parsePeriod('31 March 2016') // { type: 'snapshot', start: '2016-03-31', end: '2016-03-31', … }
 */
export function parsePeriod(label: string, type?: PeriodType, ends = '31 March'): Period | null {
  const readings = periodReadings(label)
  const fitting = type ? readings.flatMap((reading) => readAs(reading, { type, ends }) ?? []) : []
  const [only, ...others] =
    fitting.length > 0 ? fitting : readings.filter((reading) => reading.family !== 'year')
  return only && others.length === 0 ? periodOf(label, only) : null
}

/** A reading as a period, under the label it came from. */
export function periodOf(label: string, { type, start, end }: PeriodReading): Period {
  return { label: label.trim(), type, start: isoDate(start), end: isoDate(end) }
}
