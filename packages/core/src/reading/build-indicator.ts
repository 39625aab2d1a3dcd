import type { About } from '../model/about.js'
import type { Indicator, Timing } from '../model/indicator.js'
import type { Period } from '../period/period.js'
import { comparePeriods } from '../period/compare-periods.js'
import { overlaps } from '../period/overlap.js'
import { fillGaps } from '../series/fill-gaps.js'
import { frequencyOf } from '../series/frequency-of.js'
import type { Break, Point, PointStatus } from '../series/point.js'
import { ratesFromCounts } from '../series/rates-from-counts.js'
import type { Cell } from './collect-cells.js'
import type { Series } from './join-runs.js'
import { periodStatus } from './period-status.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { decimalsOf } from './read-number.js'

const BREAK_WORDS = /\b(break in( the)? (time )?series|(time )?series break|definition (differs|changed)|not comparable)\b/i

/** Sets the figures of one indicator in one area in order, works out what their shape says, and adds what the companion file says. */
export function buildIndicator(
  series: Series,
  periods: readonly (Period | null)[],
  options: { readonly about: About | undefined; readonly per: number | undefined },
  problems: Problem[],
): Indicator | null {
  const { run, apart } = series
  const id = [run.indicator, ...apart].join(' | ')
  const placed = inOrder(series, periods, id, problems)
  if (placed.length === 0) return null
  const { id: _id, ends: _ends, ...said }: About = options.about ?? { id }
  const printed = placed.flatMap(({ cell }) => (cell.value === null ? [] : [cell.value]))
  const decimals = said.decimals ?? usualDecimals(printed)
  const unit = said.unit ?? series.unit
  const first = placed[0]!.period
  const breaks: Break[] = []
  for (const { cell, period } of placed) {
    const note = cell.breakNote || (BREAK_WORDS.test(cell.status) ? cell.status : BREAK_WORDS.test(cell.comment) ? cell.comment : '')
    if (note !== '' && breaks.at(-1)?.note !== note) breaks.push({ at: period, note })
  }
  const counted = ratesFromCounts(placed.map(toPoint), decimals, options.per)
  if (counted.disagreement) {
    const { index, more, ...figures } = counted.disagreement
    problems.push(problem('counts-disagree', placed[index]!.cell.row, 'value', { ...figures, more }))
  }
  const spacing = frequencyOf(placed.map(({ period }) => period))
  if (spacing.steps === null) problems.push(problem('irregular-periods', placed[0]!.cell.row, 'period', { series: `${id}, ${run.area.name}` }))
  const share = /^%|per ?cent/i.test(unit) && !/change|point/i.test(unit)
  const negative = printed.some((value) => value < 0)
  return {
    name: [run.name, ...apart].join(' | '),
    timing: timingOf(first, placed[1]?.period),
    ...said,
    id,
    area: run.area,
    unit,
    decimals,
    frequency: spacing.frequency,
    bounds: [negative ? null : 0, share && !negative && printed.every((value) => value <= 100) ? 100 : null],
    points: fillGaps(counted.points, spacing),
    breaks,
    ...(said.source === undefined && series.sources.length > 0 ? { source: series.sources.join('; ') } : {}),
    ...(run.licence === '' ? {} : { licence: run.licence }),
  }
}

interface Placed {
  readonly cell: Cell
  readonly period: Period
}

/** In order of time, one figure a period; where a table gives two that differ, none is used and both are kept in words. */
function inOrder(series: Series, periods: readonly (Period | null)[], id: string, problems: Problem[]): Placed[] {
  const all: Placed[] = []
  let sorted = true
  for (const cell of series.cells) {
    const period = periods[cell.period]
    if (!period) continue
    if (all.length > 0 && comparePeriods(all[all.length - 1]!.period, period) >= 0) sorted = false
    all.push({ cell, period })
  }
  if (sorted) return all
  all.sort((a, b) => comparePeriods(a.period, b.period) || a.cell.row - b.cell.row)
  const once: Placed[] = []
  let same: { row: number; first: number; value: string; more: number } | null = null
  let different: { row: number; value: string; found: string; more: number } | null = null
  for (let index = 0; index < all.length; ) {
    const here = all.slice(index, index + 1)
    while (index + here.length < all.length && comparePeriods(all[index + here.length]!.period, here[0]!.period) === 0) here.push(all[index + here.length]!)
    index += here.length
    const [first] = here
    const shown = [...new Set(here.map(({ cell }) => (cell.value === null ? cell.symbol : String(cell.value))))]
    if (here.length === 1 || shown.length === 1) {
      once.push(first!)
      if (here.length > 1) {
        if (same) same.more += here.length - 1
        else same = { row: here[1]!.cell.row, first: first!.cell.row, value: first!.period.label, more: here.length - 2 }
      }
      continue
    }
    const found = here.map(({ cell }) => `${cell.value ?? cell.symbol} in row ${cell.row}`).join(', ')
    once.push({ period: first!.period, cell: { ...first!.cell, value: null, symbol: '', numerator: null, denominator: null, lower: null, upper: null, comment: found } })
    if (different) different.more += 1
    else different = { row: here[1]!.cell.row, value: first!.period.label, found, more: 0 }
  }
  const name = `${id}, ${series.run.area.name}`
  if (same) problems.push(problem('duplicate-period', same.row, 'period', { ...same, series: name }))
  if (different) problems.push(problem('different-figures', different.row, 'period', { ...different, series: name }))
  return once
}

function toPoint({ cell, period }: Placed): Point {
  const status = statusOf(cell.status) ?? periodStatus(period.label)
  const comment = cell.comment || (cell.status !== '' && status === null && !/^(normal value|undefined)$/i.test(cell.status) ? cell.status : '')
  const point: { -readonly [K in keyof Point]: Point[K] } = { period, value: cell.value }
  if (cell.symbol !== '' && cell.value === null) point.symbol = cell.symbol
  if (cell.numerator !== null) point.numerator = cell.numerator
  if (cell.denominator !== null) point.denominator = cell.denominator
  if (cell.lower !== null) point.lower = cell.lower
  if (cell.upper !== null) point.upper = cell.upper
  if (status !== null) point.status = status
  if (comment !== '') point.comment = comment
  return point
}

function statusOf(text: string): PointStatus | null {
  if (/^p(rov(isional)?)?$/i.test(text)) return 'provisional'
  if (/^r(ev(ised)?)?$/i.test(text)) return 'revised'
  return /^f(inal)?$/i.test(text) ? 'final' : null
}

function timingOf(first: Period, second: Period | undefined): Timing {
  if (first.type === 'snapshot') return 'snapshot'
  return first.type === 'rolling' || first.type === 'pooled' || (second !== undefined && overlaps(first, second)) ? 'rolling' : 'during'
}

/** The places most figures need: a few unrounded ones among them must not decide how all are shown. */
function usualDecimals(values: readonly number[]): number {
  if (values.length === 0) return 0
  const places = values.map(decimalsOf).sort((a, b) => a - b)
  return Math.min(places[Math.floor((places.length - 1) * 0.8)]!, 10)
}
