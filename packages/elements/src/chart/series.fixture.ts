import { readTable } from '@oba/core'
import type { Indicator } from '@oba/core'

/** One figure a year, or as the periods of its `About` have them; with the counts behind it where there are any. */
export interface Figures {
  readonly from: number
  readonly values: readonly (number | string)[]
  readonly counts?: readonly (readonly number[] | null)[]
}

/** What is known of them besides. */
export interface About {
  readonly name?: string
  readonly area?: string
  readonly code?: string
  readonly unit?: string
  /** What each period is called, from its number. */
  readonly period?: (index: number) => string
  /** A break before the period of this number. */
  readonly breakAt?: readonly [index: number, note: string]
  /** Cells of the status column, by the period's number. */
  readonly status?: Readonly<Record<number, string>>
}

const DAY = (from: number) => (index: number) => `31 March ${from + index}`

/** An indicator of figures, as the reader would make it. */
export function series(figures: Figures, about: About = {}): Indicator {
  const {
    name = 'Children on child protection plans',
    area = 'Dorset',
    code = area,
    unit = 'children',
    breakAt,
    status,
  } = about
  const period = about.period ?? DAY(figures.from)
  const rows = figures.values.map((value, index) => {
    const [numerator = '', denominator = ''] = figures.counts?.[index] ?? []
    const stop = breakAt && breakAt[0] === index ? breakAt[1] : ''
    return [
      name,
      code,
      area,
      period(index),
      `${value}`,
      `${numerator}`,
      `${denominator}`,
      unit,
      stop,
      status?.[index] ?? '',
    ]
  })
  const head = [
    'indicator',
    'area_code',
    'area',
    'period',
    'value',
    'numerator',
    'denominator',
    'unit',
    'break',
    'status',
  ]
  return readTable([head, ...rows]).indicators[0]!
}
