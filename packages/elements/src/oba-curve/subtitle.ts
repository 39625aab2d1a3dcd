import { endDay, periodsPerYear } from '@oba/core'
import type { CurveCatalogue, Curve } from '@oba/core'
import type { Messages } from '../messages/messages.js'

/** What is drawn: indicator, unit, when each figure stands for, and area. */
export function subtitle({ indicator }: Curve, words: CurveCatalogue, messages: Messages): string {
  const { name, unit, area, points, frequency } = indicator
  // A count's unit ("children") is in its name already; a rate's or a percentage's is not.
  const shownUnit = name.toLowerCase().startsWith(unit.toLowerCase()) ? '' : unit
  const period = points.at(-1)?.period
  const day = period ? endDay(period, words).replace(/ \d{4}$/, '') : ''
  const when =
    period && periodsPerYear(frequency) === 1
      ? {
          snapshot: messages.eachSnapshot(day),
          'financial-year': messages.eachYearEnding(day),
          'year-ending': messages.eachYearEnding(day),
          'academic-year': messages.eachSchoolYear,
          'calendar-year': messages.eachYear,
          'reporting-year': messages.eachYear,
          rolling: '',
          pooled: '',
          cumulative: '',
          quarter: '',
          month: '',
          term: '',
          week: '',
        }[period.type]
      : ''
  return messages.unitOfArea(name, shownUnit, when, area.name)
}
