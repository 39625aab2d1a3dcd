import type { Indicator } from '../model/indicator.js'
import type { WRITTEN_COLUMNS } from '../reading/written-columns.js'
import type { Point } from '../series/point.js'

type Content = string | number | null | undefined

/** What each column of a tidy table holds, of an indicator and one of its points. */
export const COLUMN_CONTENT: Readonly<
  Record<(typeof WRITTEN_COLUMNS)[number], (indicator: Indicator, point: Point) => Content>
> = {
  indicator: ({ id }) => id,
  indicator_name: ({ name }) => name,
  area_code: ({ area }) => area.code,
  area: ({ area }) => area.name,
  period: (_, { period }) => period.label,
  period_type: (_, { period }) => period.type,
  period_start: (_, { period }) => period.start,
  period_end: (_, { period }) => period.end,
  value: (_, { value, published }) => published ?? value,
  numerator: (_, { numerator }) => numerator,
  denominator: (_, { denominator }) => denominator,
  lower: (_, { lower }) => lower,
  upper: (_, { upper }) => upper,
  target: ({ targets }, { period }) => targets?.find((target) => target.period === period.label)?.value,
  unit: ({ unit }) => unit,
  polarity: ({ polarity }) => polarity,
  symbol: (_, { symbol }) => symbol,
  status: (_, { status }) => status,
  break: ({ breaks }, { period }) =>
    breaks.find(({ at }) => at.start === period.start && at.end === period.end)?.note,
  source: ({ source }) => source,
  licence: ({ licence }) => licence,
  note: (_, { comment }) => comment,
}
