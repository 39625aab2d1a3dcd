import { decimalsOf } from './decimals-of.js'
import type { Point } from './point.js'

export interface CountedPoints {
  readonly points: readonly Point[]
  /** The first point whose published figure its own counts do not give, and how many more there are. */
  readonly disagreement?: {
    readonly index: number
    readonly numerator: number
    readonly denominator: number
    readonly worked: number
    readonly value: number
    readonly more: number
  }
}

const MULTIPLIERS = [1, 100, 1_000, 10_000, 100_000, 1_000_000]

/**
 * Works rates out from their counts wherever both exist, since rounding comes last, and keeps the
 * figure as printed in `published`. What the rate is per (100, 1,000, 10,000 …) is read off the
 * published figures unless `per` says it. A published figure its counts do not give, beyond its own
 * rounding and that of counts rounded to the nearest 5 or 10, stays as published.
 */
export function ratesFromCounts(points: readonly Point[], decimals: number, per?: number): CountedPoints {
  if (!points.some((point) => point.numerator !== undefined)) return { points }
  const both = points.filter(
    (point) => point.value !== null && point.numerator !== undefined && point.denominator,
  )
  const scale = per ?? bestMultiplier(both)
  if (scale === null || (both.length === 0 && per === undefined)) return { points }
  let disagreement: CountedPoints['disagreement']
  const counted = points.map((point, index) => {
    const { value, numerator, denominator } = point
    if (numerator === undefined || !denominator) return point
    const worked = (numerator / denominator) * scale
    if (value === null)
      return per === undefined || point.symbol !== undefined ? point : { ...point, value: worked }
    const tens =
      numerator % 10 === 0 && denominator % 10 === 0
        ? 5
        : numerator % 5 === 0 && denominator % 5 === 0
          ? 2.5
          : 0
    const fromRoundedCounts = ((scale + worked) * tens) / denominator
    const step = 10 ** -Math.min(decimals, decimalsOf(value))
    if (Math.abs(worked - value) <= step / 2 + fromRoundedCounts + Math.abs(value) * 1e-6)
      return { ...point, value: worked, published: value }
    disagreement = disagreement
      ? { ...disagreement, more: disagreement.more + 1 }
      : { index, numerator, denominator, worked: Number(worked.toPrecision(10)), value, more: 0 }
    return point
  })
  return disagreement ? { points: counted, disagreement } : { points: counted }
}

/** The multiplier most points agree on: the median of what each would need. */
function bestMultiplier(points: readonly Point[]): number | null {
  const needed = points
    .filter(({ numerator, value }) => numerator !== 0 && value !== 0)
    .map(({ value, numerator, denominator }) => (value! * denominator!) / numerator!)
    .sort((a, b) => a - b)
  if (needed.length === 0) return null
  const median = needed[Math.floor(needed.length / 2)]!
  return MULTIPLIERS.find((multiplier) => Math.abs(Math.log(median / multiplier)) < Math.log(1.5)) ?? null
}
