import type { CurveCatalogue, Period } from '@oba/core'
import { textWidth } from './text-width.js'

export interface PeriodTick {
  readonly period: Period
  readonly x: number
  readonly text: string
}

export interface TickStyle {
  readonly x: (period: Period) => number
  readonly fontSize: number
  readonly name: (period: Period) => string
}

/**
 * Which periods are named under the axis: the latest, the boundary and the first, then evenly as
 * many as stand clear of each other. Never turned, never abbreviated.
 */
export function periodTicks(
  periods: readonly Period[],
  { x, fontSize, name }: TickStyle,
  first: readonly (Period | null | undefined)[],
): PeriodTick[] {
  const wanted = first.flatMap((period) => (period ? [period] : []))
  const kept: PeriodTick[] = []
  const offer = (period: Period): void => {
    const text = name(period)
    const half = textWidth(text, fontSize) / 2 + 4
    const clear = kept.every(
      (tick) => Math.abs(tick.x - x(period)) >= half + textWidth(tick.text, fontSize) / 2 + 4,
    )
    if (clear) kept.push({ period, x: x(period), text })
  }
  wanted.forEach(offer)
  for (const every of strides(periods.length))
    periods.forEach((period, index) => index % every === 0 && offer(period))
  return kept.sort((a, b) => a.x - b.x)
}

/** Big strides first, so that what fills in is spread evenly. */
function strides(length: number): number[] {
  const sizes = []
  for (let size = 1; size < length; size *= 2) sizes.unshift(size)
  return sizes
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
