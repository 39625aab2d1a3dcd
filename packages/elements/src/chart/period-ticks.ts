import type { Period } from '@oba/core'
import { textWidth } from './text-width.js'

export interface PeriodTick {
  readonly period: Period
  readonly x: number
  readonly text: string
}

/**
 * Which periods are named under the axis: the latest, the boundary and the first, then evenly as
 * many as stand clear of each other. Never turned, never abbreviated.
 */
export function periodTicks(
  periods: readonly Period[],
  x: (period: Period) => number,
  first: readonly (Period | null | undefined)[],
  fontSize: number,
): PeriodTick[] {
  const wanted = first.flatMap((period) => (period ? [period] : []))
  const kept: PeriodTick[] = []
  const offer = (period: Period): void => {
    const text = tickText(period)
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

/** A snapshot's day is said in the subtitle: the axis needs its year alone. */
export function tickText(period: Period): string {
  return period.type === 'snapshot' || period.type === 'year-ending' ? period.end.slice(0, 4) : period.label
}
