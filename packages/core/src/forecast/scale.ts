import { mean } from '../statistics/mean.js'
import { observed } from './observed.js'

/**
 * The scale on which errors are about as large above as below, whatever the level. Counts and rates spread with their level:
 * their square root does not. Percentages are squeezed at both ends: the angle whose squared sine they are is not. Anything else is
 * taken as it comes, and stops at a limit if it has one.
 */
export type Scale =
  | { readonly kind: 'identity'; readonly lower: number | null; readonly upper: number | null }
  | { readonly kind: 'square-root'; readonly lower: number; readonly upper: null }
  | { readonly kind: 'angle'; readonly lower: number; readonly upper: number }

/** Values as they are given, without a limit. */
export const asGiven: Scale = { kind: 'identity', lower: null, upper: null }

export function scaleFor(lower: number | null, upper: number | null): Scale {
  if (lower !== null && upper !== null) return { kind: 'angle', lower, upper }
  if (lower !== null) return { kind: 'square-root', lower, upper: null }
  return { kind: 'identity', lower, upper }
}

export const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value))

/** A value on its scale; a value beyond a bound counts as on the bound. */
export function toScale({ kind, lower, upper }: Scale, value: number): number {
  switch (kind) {
    case 'identity':
      return value
    case 'square-root':
      return Math.sqrt(Math.max(0, value - lower))
    case 'angle':
      return Math.asin(Math.sqrt(within((value - lower) / (upper - lower), 0, 1)))
  }
}

/** Back from the scale, never beyond a bound. */
export function fromScale({ kind, lower, upper }: Scale, position: number): number {
  switch (kind) {
    case 'identity':
      return within(position, lower ?? -Infinity, upper ?? Infinity)
    case 'square-root':
      return lower + Math.max(0, position) ** 2
    case 'angle':
      return lower + (upper - lower) * Math.sin(within(position, 0, Math.PI / 2)) ** 2
  }
}

/**
 * How far on the scale it is to grow by the whole of oneself, about a typical value: what turns "5% a year" into a distance.
 * On the angle a share p grows by p(1 − p), so that growth means the same for a share and for what is left of it.
 */
export function growthUnit(scale: Scale, values: readonly (number | null)[]): number {
  const origin = scale.kind === 'identity' ? 0 : scale.lower
  const typical = mean(observed(values).value.map((value) => Math.abs(value - origin)))
  if (scale.kind === 'identity') return typical
  if (scale.kind !== 'angle') return Math.sqrt(typical) / 2
  const share = within(typical / (scale.upper - scale.lower), 0.001, 0.999)
  return Math.sqrt(share * (1 - share)) / 2
}
