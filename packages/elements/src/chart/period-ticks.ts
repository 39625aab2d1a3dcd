import type { CurveCatalogue, Period } from '@oba/core'
import { textWidth } from './text-width.js'

export interface PeriodTick {
  readonly period: Period
  readonly x: number
  readonly text: string
}

export interface TickStyle {
  readonly x: (period: Period) => number
  readonly width: number
  readonly fontSize: number
  readonly perYear: number
  readonly words: CurveCatalogue
}

/** Quarters and months of more years than this are named by their years alone. */
const MOST_YEARS = 2

/** A power of two above the periods of any curve. */
const MOST_PERIODS = 2 ** 12

/**
 * Which periods are named under the axis: the latest, the boundary and the first, then evenly as
 * many as stand clear of each other. Never turned, never abbreviated. Months and quarters over many
 * years are named by the year each begins with.
 */
export function periodTicks(
  periods: readonly Period[],
  { x, width, fontSize, perYear, words }: TickStyle,
  first: readonly (Period | null | undefined)[],
): PeriodTick[] {
  const years = yearStarts(periods, perYear)
  const byYear = years.length > 0
  const named = byYear ? years : periods
  const kept: PeriodTick[] = []
  const offer = (period: Period | null | undefined): void => {
    if (!period) return
    const text = byYear ? yearOf(period) : tickText(period, perYear, words)
    const half = textWidth(text, fontSize) / 2 + 4
    // A long name stands beside its tick before any of it leaves the picture.
    const at = Math.min(Math.max(x(period), half), width - half)
    const clear = kept.every((tick) => Math.abs(tick.x - at) >= half + textWidth(tick.text, fontSize) / 2 + 4)
    if (clear) kept.push({ period, x: at, text })
  }
  const wanted = byYear ? [years[0], years.at(-1)] : first
  wanted.forEach(offer)
  // Big strides first, so that what fills in is spread evenly.
  for (let every = MOST_PERIODS; every >= 1; every /= 2)
    named.forEach((period, index) => index % every === 0 && offer(period))
  return kept.sort((a, b) => a.x - b.x)
}

/** The first period of each year, where a year has many and there are many years; otherwise none. */
export function yearStarts(periods: readonly Period[], perYear: number): readonly Period[] {
  if (perYear === 1 || periods.length <= perYear * MOST_YEARS) return []
  const changes = periods.flatMap((period, index) =>
    index > 0 && yearOf(period) !== yearOf(periods[index - 1]!) ? [index] : [],
  )
  // The first period begins its year only where a whole year follows.
  return [...(changes[0] === perYear ? [0] : []), ...changes].map((index) => periods[index]!)
}

/** The year a period is of, as its own label writes it: "2016/17" of "2016/17 Q3". "2016-05" is no year, nor is that of "2016-05-31". */
function yearOf({ type, label, end }: Period): string {
  return (type !== 'month' && /\b\d{4}([/-]\d+)?(?!-?\d)/.exec(label)?.[0]) || end.slice(0, 4)
}

/**
 * A yearly snapshot's day is said in the subtitle: the axis needs its year alone. More often than
 * yearly, a day or a year's end is named by its month.
 */
export function tickText(period: Period, perYear: number, words: CurveCatalogue): string {
  const isDay = period.type === 'snapshot' || period.type === 'year-ending'
  if (!isDay) return period.label
  const year = period.end.slice(0, 4)
  return perYear === 1 ? year : `${words.month(Number(period.end.slice(5, 7))).slice(0, 3)} ${year}`
}
