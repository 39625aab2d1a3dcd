import type { Area, Indicator } from '../model/indicator.js'
import { isKeptBack } from '../reading/read-number.js'
import { comparePeriods, samePeriod } from '../period/compare-periods.js'
import type { Period } from '../period/period.js'
import { periodsPerYear } from '../series/frequency.js'
import type { Point } from '../series/point.js'

/** What a calculated measure is called and how it is shown. */
export interface CalculatedAs {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly decimals: number
  /** Of whom it is, where its inputs are of several areas; without it such a measure names none of them. */
  readonly area?: Area
}

/** A period that could not be worked out: which inputs have no figure there, one of them kept back or not, or that it would divide by 0. */
export interface Incomplete {
  readonly period: Period
  readonly missing: readonly string[]
  readonly because: 'missing' | 'kept-back' | 'zero'
}

export interface Calculated {
  /** With a figure for each complete period and none for the others; null when nothing can be worked out. */
  readonly indicator: Indicator | null
  readonly complete: number
  readonly of: number
  readonly incomplete: readonly Incomplete[]
  /** Why nothing can be worked out. */
  readonly none: null | 'no-inputs' | 'different-frequencies' | 'no-shared-periods' | 'not-a-flow'
}

export function nothing(none: NonNullable<Calculated['none']>): Calculated {
  return { indicator: null, complete: 0, of: 0, incomplete: [], none }
}

/** The figures of every input at one period, in the inputs' order; null where one has none. */
export interface InputsAt {
  readonly period: Period
  readonly points: readonly (Point | null)[]
}

/**
 * Every period any input has, with the figures of all. Null when the inputs report at different
 * frequencies, since a quarter is no part of a snapshot and a year no sum of what is not there.
 */
export function sideBySide(inputs: readonly Indicator[]): readonly InputsAt[] | null {
  const [first] = inputs
  if (inputs.some(({ frequency }) => periodsPerYear(frequency) !== periodsPerYear(first!.frequency)))
    return null
  const periods: Period[] = []
  for (const { points } of inputs)
    for (const { period } of points)
      if (!periods.some((known) => samePeriod(known, period))) periods.push(period)
  return periods
    .sort((a, b) => (a.end < b.end ? -1 : 1))
    .map((period) => ({
      period,
      points: inputs.map(({ points }) => points.find((point) => samePeriod(point.period, period)) ?? null),
    }))
}

/**
 * Works a measure out period by period. `figure` is asked only where every input has a figure: a sum
 * with a part missing or kept back is no sum, and would give the missing part away where the total is
 * known. It answers null where it cannot divide.
 */
export function calculated(
  as: CalculatedAs,
  inputs: readonly Indicator[],
  rows: readonly InputsAt[],
  figure: (values: readonly number[], row: InputsAt) => number | null,
  counts: (row: InputsAt) => Pick<Point, 'numerator' | 'denominator'> = () => ({}),
): Calculated {
  const incomplete: Incomplete[] = []
  const points = rows.map((row): Point => {
    const missing = inputs.flatMap(({ id, area }, index) =>
      (row.points[index]?.value ?? null) === null ? [`${id}, ${area.name || area.code}`] : [],
    )
    const value =
      missing.length > 0
        ? null
        : figure(
            row.points.map((point) => point!.value!),
            row,
          )
    if (value === null) incomplete.push({ period: row.period, missing, because: because(row, missing) })
    return { period: row.period, value, ...(value === null ? {} : counts(row)) }
  })
  const complete = rows.length - incomplete.length
  if (complete === 0) return { ...nothing('no-shared-periods'), of: rows.length, incomplete }
  const [{ frequency, timing }] = inputs as readonly [Indicator]
  const bounds = boundsOf(as, inputs, points)
  const breaks = breaksOf(inputs)
  const indicator = { area: areaOf(inputs), ...as, frequency, timing, bounds, points, breaks }
  return { indicator, complete, of: rows.length, incomplete, none: null }
}

/** The area of all of them; none of several, since the whole is of no one of them. */
function areaOf([first, ...rest]: readonly Indicator[]): Area {
  const { area } = first!
  return rest.every((input) => input.area.code === area.code && input.area.name === area.name)
    ? area
    : { code: '', name: '' }
}

/** What is made of figures breaks wherever one of them does. */
function breaksOf(inputs: readonly Indicator[]): Indicator['breaks'] {
  const all = inputs.flatMap(({ breaks }) => breaks)
  return all
    .filter((one, index) => all.findIndex(({ at }) => samePeriod(at, one.at)) === index)
    .sort((a, b) => comparePeriods(a.at, b.at))
}

/** A share stays within 0 and 100, and what is made of figures that cannot go below 0 does not either. */
function boundsOf(
  { unit }: CalculatedAs,
  inputs: readonly Indicator[],
  points: readonly Point[],
): Indicator['bounds'] {
  if (inputs.some(({ bounds: [least] }) => least === null || least < 0)) return [null, null]
  const share = unit.startsWith('%') && points.every(({ value }) => value === null || value <= 100)
  return [0, share ? 100 : null]
}

function because({ points }: InputsAt, missing: readonly string[]): Incomplete['because'] {
  if (points.some((point) => isKeptBack(point?.symbol ?? ''))) return 'kept-back'
  return missing.length > 0 ? 'missing' : 'zero'
}
