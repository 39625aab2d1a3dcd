import { decimalsOf } from '../series/decimals-of.js'
import type { Point } from '../series/point.js'
import type { Indicator } from './indicator.js'
import { withCommas } from './with-commas.js'

/** Rates are commonly published to one decimal place. */
const RATE_DECIMALS = 1

/**
 * The same indicator as a number of people: the count behind each figure, where one is published. A
 * figure kept back stays kept back. Targets, limits and rates are left behind, since they are in other
 * units. Null where no figure has a count.
 *
 * @example
 * asCount(careRate, 'children')?.points.at(-1)!.value // 480
 */
export function asCount(indicator: Indicator, unit = ''): Indicator | null {
  const points = indicator.points.map((point) => bare(point, point.numerator ?? null))
  const known = points.flatMap(({ value }) => value ?? [])
  if (known.length === 0) return null
  const decimals = Math.max(...known.map(decimalsOf))
  return { ...withoutTargets(indicator), unit, decimals, bounds: [0, null], points }
}

/**
 * The same indicator as a rate: its counts over their denominators, per so many (100 is a percentage).
 * The counts stay beside it, so that what is chance in small numbers is known. Null where no figure has
 * both counts, or `per` is no positive number.
 *
 * @example
 * asRate(children, 10000)?.unit // 'per 10,000'
 */
export function asRate(indicator: Indicator, per: number): Indicator | null {
  if (!(per > 0 && Number.isFinite(per))) return null
  const points = indicator.points.map((point): Point => {
    const { numerator, denominator } = point
    if (numerator === undefined || !denominator || point.symbol !== undefined) return bare(point, null)
    return { ...bare(point, (numerator / denominator) * per), numerator, denominator }
  })
  const known = points.flatMap(({ value }) => value ?? [])
  if (known.length === 0) return null
  const share = per === 100 && known.every((value) => value <= 100)
  return {
    ...withoutTargets(indicator),
    unit: per === 100 ? '%' : `per ${withCommas(`${per}`)}`,
    decimals: RATE_DECIMALS,
    bounds: share ? [0, 100] : [0, null],
    points,
  }
}

/** A point without what belongs to its old units. */
function bare({ period, symbol, status, comment }: Point, value: number | null): Point {
  return {
    period,
    value: symbol === undefined ? value : null,
    ...(symbol === undefined ? {} : { symbol }),
    ...(status === undefined ? {} : { status }),
    ...(comment === undefined ? {} : { comment }),
  }
}

function withoutTargets(indicator: Indicator): Indicator {
  const own: { -readonly [K in keyof Indicator]: Indicator[K] } = { ...indicator }
  delete own.target
  delete own.targets
  return own
}
