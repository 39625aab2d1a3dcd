export interface PlacedPoint {
  readonly x: number
  /** Null where there is no value: the line stops and starts again, and nothing is bridged. */
  readonly y: number | null
}

/** A point with no neighbour makes no line: it is a dot's to show. */
export function linePath(points: readonly PlacedPoint[]): string {
  return points
    .map(({ x, y }, index) => {
      if (y === null) return ''
      const [before, after] = [points[index - 1]?.y ?? null, points[index + 1]?.y ?? null]
      if (before === null) return after === null ? '' : `M${at(x, y)}`
      return `L${at(x, y)}`
    })
    .join('')
}

export interface PlacedRange {
  readonly x: number
  readonly lower: number
  readonly upper: number
}

/** Out along the upper edge and back along the lower. */
export function bandPath(ranges: readonly PlacedRange[]): string {
  if (ranges.length === 0) return ''
  const edge = [
    ...ranges.map(({ x, upper }) => at(x, upper)),
    ...ranges.map(({ x, lower }) => at(x, lower)).reverse(),
  ]
  return `M${edge.join('L')}Z`
}

/** All dots as one path: strokes of no length, which round caps turn into discs. */
export function dotsPath(points: readonly PlacedPoint[]): string {
  return points.map(({ x, y }) => (y === null ? '' : `M${at(x, y)}h0`)).join('')
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** A rectangle around a place. */
export function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${at(x - width / 2, y - height / 2)}h${round(width)}v${round(height)}h${round(-width)}z`
}

/** A circle around a place, to be filled: a dot of no length has no inside. */
export function ringPath({ x, y }: PlacedPoint, radius: number): string {
  const [size, across] = [round(radius), round(2 * radius)]
  const half = `a${size},${size} 0 1 0 `
  return y === null ? '' : `M${at(x - radius, y)}${half}${across},0${half}${-across},0z`
}

function at(x: number, y: number): string {
  return `${round(x)},${round(y)}`
}
