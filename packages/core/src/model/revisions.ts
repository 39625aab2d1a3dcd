import type { Indicator } from './indicator.js'
import type { Period } from '../period/period.js'
import type { Point } from '../series/point.js'

/** What became of one figure between two publications of it. */
export interface Revision {
  readonly period: Period
  readonly kind: 'revised' | 'added' | 'withdrawn' | 'suppressed' | 'disclosed'
  readonly before: number | string | null
  readonly after: number | string | null
  /** How much a figure moved, where there are two; null otherwise. */
  readonly change: number | null
}

export interface SeriesRevisions {
  readonly indicator: string
  readonly area: string
  readonly revisions: readonly Revision[]
  /** Periods both have, changed or not. */
  readonly compared: number
  /** The area of the same name in whose row figures of these periods now stand, and did not before. */
  readonly movedTo?: string
}

/**
 * Compares two publications of the same series, point by point, by what their periods mean. A figure
 * that differs by less than the precision both are published to has not been revised. `withdrawn` is a
 * period the later one leaves out, `suppressed` a figure that became a symbol, `disclosed` a symbol that
 * became a figure.
 */
export function compareSeries(earlier: Indicator, later: Indicator): SeriesRevisions {
  const after = new Map(later.points.map((point) => [dates(point), point]))
  const before = new Map(earlier.points.map((point) => [dates(point), point]))
  const step = 10 ** -Math.min(earlier.decimals, later.decimals)
  const revisions: Revision[] = []
  let compared = 0
  for (const point of earlier.points) {
    const now = after.get(dates(point))
    if (now) compared += 1
    const kind = now
      ? changed(point, now, step)
      : point.value === null && point.symbol === undefined
        ? null
        : 'withdrawn'
    if (kind) revisions.push(revision(kind, point, now))
  }
  for (const point of later.points) {
    if (!before.has(dates(point)) && (point.value !== null || point.symbol !== undefined))
      revisions.push(revision('added', undefined, point))
  }
  revisions.sort((a, b) => (a.period.end < b.period.end ? -1 : 1))
  return { indicator: later.id, area: later.area.code || later.area.name, revisions, compared }
}

/**
 * Compares two publications of a whole table. Series are matched by indicator and area code. Where
 * figures have gone from one area and come up at the same periods in another of the same name ("Dorset"
 * and "Dorset (Pre LG)"), which had none there before, they are said to have moved: a publisher's slip
 * that matching by name would hide.
 *
 * @example
 * compareVintages(readTable(november).indicators, readTable(april).indicators).filter(({ revisions }) => revisions.length > 0)
 */
export function compareVintages(
  earlier: readonly Indicator[],
  later: readonly Indicator[],
): readonly SeriesRevisions[] {
  const before = new Map(earlier.map((indicator) => [keyOf(indicator), indicator]))
  const after = new Map(later.map((indicator) => [keyOf(indicator), indicator]))
  const namesakes = new Map<string, Indicator[]>()
  for (const indicator of later) {
    const name = nameOf(indicator)
    const same = namesakes.get(name)
    if (same) same.push(indicator)
    else namesakes.set(name, [indicator])
  }
  return earlier.flatMap((indicator) => {
    const now = after.get(keyOf(indicator))
    if (!now) return []
    const result = compareSeries(indicator, now)
    const gone = result.revisions.filter(
      (one) => typeof one.before === 'number' && typeof one.after !== 'number',
    )
    const moved =
      gone.length < 2
        ? undefined
        : namesakes.get(nameOf(indicator))?.find((other) => {
            const arrived = gone.filter(({ period }) => typeof at(other, period) === 'number')
            const had = before.get(keyOf(other))
            return (
              other !== now &&
              arrived.length >= 2 &&
              !arrived.some(({ period }) => had && typeof at(had, period) === 'number')
            )
          })
    return [moved ? { ...result, movedTo: moved.area.code || moved.area.name } : result]
  })
}

function changed(before: Point, after: Point, step: number): Revision['kind'] | null {
  const [a, b] = [shown(before), shown(after)]
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) >= step / 2 ? 'revised' : null
  if (a === b || (a === null && typeof b === 'string')) return null
  if (typeof a === 'number') return b === null ? 'withdrawn' : 'suppressed'
  if (typeof b === 'number') return a === null ? 'added' : 'disclosed'
  return a === null || b === null ? null : 'revised'
}

function revision(kind: Revision['kind'], before: Point | undefined, after: Point | undefined): Revision {
  const a = before ? shown(before) : null
  const b = after ? shown(after) : null
  const change = typeof a === 'number' && typeof b === 'number' ? Number((b - a).toPrecision(12)) : null
  return { period: (after ?? before)!.period, kind, before: a, after: b, change }
}

/** The figure as it was printed, or the symbol in its place. */
function shown({ value, published, symbol }: Point): number | string | null {
  return published ?? value ?? symbol ?? null
}

function at({ points }: Indicator, { start, end }: Period): number | string | null {
  const point = points.find(({ period }) => period.start === start && period.end === end)
  return point ? shown(point) : null
}

/** The indicator and the area's name without what stands in brackets after it. */
function nameOf({ id, area }: Indicator): string {
  return `${id}\u0000${area.name.replace(/\s*\([^)]*\)/g, '')}`
}

function dates({ period }: Point): string {
  return `${period.start} ${period.end}`
}

function keyOf({ id, area }: Indicator): string {
  return `${id}\u0000${area.code || area.name}`
}
