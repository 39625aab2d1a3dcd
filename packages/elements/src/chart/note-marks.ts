import type { Curve } from '@oba/core'
import type { PathMark, TextMark } from './layout.types.js'
import { ringPath, round } from './paths.js'
import type { Plot } from './plot.js'
import { textMark } from './text-mark.js'

/** Radius of the ring a note's number stands in, at the usual text size. */
const RING = 9

/**
 * Notes as numbers in a row above the plot: over a line to the figure or down the day they are of, or on
 * a bar over their stretch. Their words are in the list under the picture, the same at every width.
 */
export function noteMarks(
  { indicator, predecessor, forecast }: Curve,
  { annotations, xAt, scale, top, bottom, y }: Plot,
): { readonly paths: readonly PathMark[]; readonly texts: readonly TextMark[] } {
  const radius = RING * scale
  const points = [...indicator.points, ...(predecessor?.points ?? []), ...forecast.points]
  const figureOf = (day: string): number =>
    points.find(({ period, value }) => period?.end === day && value !== null)?.value ?? 0
  // Where each row is taken up to. A second row stands in the plot: rare, and its numbers are still read.
  const taken: number[] = []
  const placed = annotations.map(({ number, kind, from, to }) => {
    const [start, end] = [xAt(from), xAt(to)]
    const free = taken.findIndex((edge) => edge < start - radius)
    const row = free < 0 ? taken.length : free
    taken[row] = end + radius
    const height = round(top - radius - 2 + row * (2 * radius + 4))
    const foot = kind === 'point' ? y(figureOf(from)) : bottom
    const [left, right] = [round(start), round(end)]
    return {
      ...{ number, kind, x: (start + end) / 2, y: height },
      line:
        kind === 'range'
          ? `M${left},${height - 4}v8M${left},${height}H${right}m0,-4v8`
          : `M${left},${height}V${round(foot)}`,
    }
  })
  const lines = (isRange: boolean): string =>
    placed.map(({ kind, line }) => ((kind === 'range') === isRange ? line : '')).join('')
  return {
    paths: [
      { mark: 'rule', d: lines(false) },
      { mark: 'note-range', d: lines(true) },
      { mark: 'note-mark', d: placed.map((ring) => ringPath(ring, radius)).join('') },
    ],
    texts: placed.map(({ number, x, y }) =>
      textMark('note-number', `${number}`, x, y + 4.3 * scale, 'middle'),
    ),
  }
}
