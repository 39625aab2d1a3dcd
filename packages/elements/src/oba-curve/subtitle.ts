import { endDay, periodsPerYear } from '@oba/core'
import type { Curve, CurveCatalogue, PeriodType } from '@oba/core'
import type { Messages } from '../messages/messages.js'

/** "2016/17", "201617". */
const BOTH_YEARS = /\d{4}.*\d\d/

/** What is drawn: indicator, unit, when each figure stands for, and area. */
export function subtitle({ indicator }: Curve, words: CurveCatalogue, messages: Messages): string {
  const { name, unit, area, points, frequency } = indicator
  // A count's unit ("children") is in its name already; a rate's or a percentage's often is not.
  const shownUnit = name.toLowerCase().includes(unit.toLowerCase()) ? '' : unit
  const period = points.at(-1)?.period
  const day = period ? endDay(period, words).replace(/ \d{4}$/, '') : ''
  const each: Partial<Record<PeriodType, string>> = {
    snapshot: messages.eachSnapshot(day),
    'financial-year': messages.eachYearEnding(day),
    'year-ending': messages.eachYearEnding(day),
    'academic-year': messages.eachSchoolYear(points.some(({ period }) => !BOTH_YEARS.test(period.label))),
    'calendar-year': messages.eachYear,
  }
  const when = period && periodsPerYear(frequency) === 1 && each[period.type]
  return [name, shownUnit, when, area.name].filter((part) => part).join(', ')
}
