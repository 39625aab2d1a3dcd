/** The lines of a control chart at one point. The near limits are two thirds of the way out. */
export interface Limits {
  readonly centre: number
  readonly lower: number
  readonly upper: number
  readonly nearLower: number
  readonly nearUpper: number
}

/** Limits the same distance either side of a centre, kept to what is possible. */
export function limitsAround(
  centre: number,
  reach: number,
  [least, most]: readonly [number, number] = [-Infinity, Infinity],
): Limits {
  const near = (2 * reach) / 3
  return {
    centre,
    lower: Math.max(least, centre - reach),
    upper: Math.min(most, centre + reach),
    nearLower: Math.max(least, centre - near),
    nearUpper: Math.min(most, centre + near),
  }
}
