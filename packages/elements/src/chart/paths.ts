import { area, line } from 'd3-shape'

export interface PlacedPoint {
  readonly x: number
  /** Null where there is no value: the line stops and starts again, and nothing is bridged. */
  readonly y: number | null
}

export function linePath(points: readonly PlacedPoint[]): string {
  const path = line<PlacedPoint>()
    .defined((point) => point.y !== null)
    .x((point) => round(point.x))
    .y((point) => round(point.y!))
  return path([...points]) ?? ''
}

export interface PlacedRange {
  readonly x: number
  readonly lower: number
  readonly upper: number
}

export function bandPath(ranges: readonly PlacedRange[]): string {
  const path = area<PlacedRange>()
    .x((range) => round(range.x))
    .y0((range) => round(range.lower))
    .y1((range) => round(range.upper))
  return path([...ranges]) ?? ''
}

/** All dots as one path: strokes of no length, which round caps turn into discs. */
export function dotsPath(points: readonly PlacedPoint[]): string {
  return points
    .flatMap((point) => (point.y === null ? [] : [`M${round(point.x)},${round(point.y)}h0`]))
    .join('')
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}
