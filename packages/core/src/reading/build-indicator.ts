import { isKeptBack } from './read-number.js'
import type { About } from '../model/about.js'
import { isPercent } from '../model/is-percent.js'
import type { Indicator, Timing } from '../model/indicator.js'
import type { Target } from '../model/target.js'
import { overlaps } from '../period/overlap.js'
import type { Period } from '../period/period.js'
import { decimalsOf, UNROUNDED } from '../series/decimals-of.js'
import { fillGaps } from '../series/fill-gaps.js'
import type { Break, Point, PointStatus } from '../series/point.js'
import { ratesFromCounts } from '../series/rates-from-counts.js'
import type { Cell } from './collected.js'
import type { Series } from './join-runs.js'
import { oneAPeriod } from './one-a-period.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { statusOf } from './period-status.js'
import { COUNTS, NORMAL } from './read-beside.js'
import type { TimelineOf } from './timeline.js'

const SHARE = [0, 100] as const
const FROM_ZERO = [0, null] as const
const UNBOUNDED = [null, null] as const

const BREAK_WORDS = /break in .*series|series break|definition (differs|changed)|not comparable/i

/** Sets the figures of one indicator in one area in order, works out what their shape says, and adds what the companion file says. Null when none has a period. */
export function buildIndicator(
  series: Series,
  periods: readonly (Period | null)[],
  timelineOf: TimelineOf,
  statuses: readonly (PointStatus | null)[],
  about: About | undefined,
  per: number | undefined,
  problems: Problem[],
): Indicator | null {
  const { id, name, cells: own, source } = series
  const { area, about: head, licence } = series.run
  const called = [id, area.name].filter(Boolean).join(', ')
  const kept = timelineOf(own) ? own : oneAPeriod(own, called, periods, timelineOf, problems)
  const targets = targetsIn(kept, periods)
  const cells = withoutTargetsToCome(kept)
  if (cells.length === 0) return null
  const { spacing } = timelineOf(cells)!
  const printed: number[] = []
  for (const { value } of cells) if (value !== null) printed.push(value)
  const decimals = about?.decimals ?? decimalsShown(printed)
  const unit = about?.unit ?? head?.unit ?? series.unit
  // As long as it will be: map would make lists of another kind once it runs often, and what takes them be compiled anew.
  const read = new Array<Point>(cells.length)
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!
    read[index] = toPoint(cell, periods[cell.period]!, statuses[cell.period]!)
  }
  const counted = ratesFromCounts(read, decimals, per)
  if (counted.disagreement) {
    const { index, ...figures } = counted.disagreement
    problems.push(problem('counts-disagree', cells[index]!.row, 'value', figures))
  }
  if (spacing.steps === null)
    problems.push(problem('irregular-periods', cells[0]!.row, 'period', { series: called }))
  const negative = printed.some((value) => value < 0)
  const share =
    isPercent(unit) && !/change|point/i.test(unit) && printed.every((value) => value >= 0 && value <= 100)
  const points = fillGaps(counted.points, spacing)
  const indicator: { -readonly [K in keyof Indicator]: Indicator[K] } = {
    id,
    name,
    area,
    unit,
    decimals,
    frequency: spacing.frequency,
    timing: timingOf(points[0]!.period, points[1]?.period),
    bounds: share ? SHARE : negative ? UNBOUNDED : FROM_ZERO,
    points,
    breaks: breaksIn(cells, periods),
  }
  if (source !== '') indicator.source = source
  if (licence !== '') indicator.licence = licence
  if (targets.length > 0) indicator.targets = targets
  if (!about && !head) return indicator
  const said: { -readonly [K in keyof About]?: About[K] } = { ...head, ...about }
  // The day it ends on has done its work on the periods.
  delete said.ends
  // A companion file has one name for all groups: what tells them apart stays behind it.
  if (said.name) said.name += id.slice(series.run.indicator.length)
  return { ...indicator, ...said, id }
}

function targetsIn(cells: readonly Cell[], periods: readonly (Period | null)[]): readonly Target[] {
  return cells.flatMap(({ beside, period }) =>
    beside?.target === undefined ? [] : { period: periods[period]!.label, value: beside.target },
  )
}

/** A row after the last figure that only sets a target is a target to come, and no missing figure. */
function withoutTargetsToCome(cells: readonly Cell[]): readonly Cell[] {
  const last = cells.findLastIndex(
    ({ value, symbol, beside }) => value !== null || symbol !== '' || beside?.target === undefined,
  )
  return last === cells.length - 1 ? cells : cells.slice(0, last + 1)
}

function breaksIn(cells: readonly Cell[], periods: readonly (Period | null)[]): readonly Break[] {
  const breaks: Break[] = []
  for (const { beside, period } of cells) {
    if (!beside) continue
    const note =
      beside.break ?? [beside.status, beside.note].find((text) => text && BREAK_WORDS.test(text)) ?? ''
    if (note !== '' && breaks.at(-1)?.note !== note) breaks.push({ at: periods[period]!, note })
  }
  return breaks
}

function toPoint({ value, symbol, beside }: Cell, period: Period, labelled: PointStatus | null): Point {
  const point: { -readonly [K in keyof Point]: Point[K] } =
    symbol === '' ? { period, value } : { period, value, symbol }
  const said = beside?.status ?? ''
  const status = statusOf(said)
  if (status ?? labelled) point.status = (status ?? labelled)!
  if (!beside) return point
  // The counts behind a figure kept back would give it away.
  const keptBack = isKeptBack(symbol)
  for (const count of COUNTS)
    if (beside[count] !== undefined && (count === 'denominator' || !keptBack)) point[count] = beside[count]
  const comment = beside.note ?? (status === null && !NORMAL.test(said) ? said : '')
  if (comment !== '') point.comment = comment
  return point
}

function timingOf(first: Period, second: Period | undefined): Timing {
  if (first.type === 'snapshot') return 'snapshot'
  return first.type === 'rolling' ||
    first.type === 'pooled' ||
    (second !== undefined && overlaps(first, second))
    ? 'rolling'
    : 'during'
}

/**
 * The places most figures need, and the newest, which is what readers are told: a few older ones among them must not decide how
 * all are shown. Where the publisher rounded none ("98.76940000"), as many as give the largest figure four digits, and one at
 * least: it counts no whole things.
 */
function decimalsShown(values: readonly number[]): number {
  if (values.every(Number.isInteger)) return 0
  const all = values.map(decimalsOf)
  const newest = all.at(-1)!
  const most = all.sort((a, b) => a - b)[Math.floor((all.length - 1) * 0.8)]!
  const places = Math.max(most, newest)
  if (places < UNROUNDED) return places
  const largest = Math.max(...values.map(Math.abs))
  return Math.min(places, 10, Math.max(1, 3 - Math.floor(Math.log10(largest))))
}
