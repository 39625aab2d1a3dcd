/**
 * The scale on which errors are about as large above as below, whatever the level. Counts and rates spread with their level:
 * their square root does not. Percentages are squeezed at both ends: the angle whose squared sine they are is not.
 */
export type Scale =
  | { readonly kind: 'identity'; readonly lower: number | null; readonly upper: number | null }
  | { readonly kind: 'square-root'; readonly lower: number; readonly upper: null }
  | { readonly kind: 'mirrored-square-root'; readonly lower: null; readonly upper: number }
  | { readonly kind: 'angle'; readonly lower: number; readonly upper: number }

export function scaleFor(lower: number | null, upper: number | null): Scale {
  if (lower !== null && upper !== null) return { kind: 'angle', lower, upper }
  if (lower !== null) return { kind: 'square-root', lower, upper: null }
  if (upper !== null) return { kind: 'mirrored-square-root', lower: null, upper }
  return { kind: 'identity', lower, upper }
}

/** A value on its scale; a value beyond a bound counts as on the bound. */
export function toScale(scale: Scale, value: number): number {
  switch (scale.kind) {
    case 'identity':
      return value
    case 'square-root':
      return Math.sqrt(Math.max(0, value - scale.lower))
    case 'mirrored-square-root':
      return -Math.sqrt(Math.max(0, scale.upper - value))
    case 'angle':
      return Math.asin(
        Math.sqrt(Math.min(1, Math.max(0, (value - scale.lower) / (scale.upper - scale.lower)))),
      )
  }
}

/** Back from the scale, never beyond a bound. */
export function fromScale(scale: Scale, position: number): number {
  switch (scale.kind) {
    case 'identity':
      return Math.min(scale.upper ?? Infinity, Math.max(scale.lower ?? -Infinity, position))
    case 'square-root':
      return scale.lower + Math.max(0, position) ** 2
    case 'mirrored-square-root':
      return scale.upper - Math.min(0, position) ** 2
    case 'angle':
      return (
        scale.lower +
        (scale.upper - scale.lower) * Math.sin(Math.min(Math.PI / 2, Math.max(0, position))) ** 2
      )
  }
}

/**
 * How far on the scale it is to grow by the whole of oneself, about a typical value: what turns "5% a year" into a distance.
 * On the angle a share p grows by p(1 − p), so that growth means the same for a share and for what is left of it.
 */
export function growthUnit(scale: Scale, values: readonly (number | null)[]): number {
  let sum = 0
  let count = 0
  for (const value of values) {
    if (value === null) continue
    sum += Math.abs(
      value -
        (scale.kind === 'mirrored-square-root' ? scale.upper : scale.kind === 'identity' ? 0 : scale.lower),
    )
    count++
  }
  const typical = sum / count
  if (scale.kind === 'identity') return typical
  if (scale.kind !== 'angle') return Math.sqrt(typical) / 2
  const share = Math.min(0.999, Math.max(0.001, typical / (scale.upper - scale.lower)))
  return Math.sqrt(share * (1 - share)) / 2
}
