import type { About } from '../model/about.js'
import type { Area, Indicator } from '../model/indicator.js'
import { comparePeriods } from '../period/compare-periods.js'
import { stepPeriod } from '../period/step-period.js'
import type { Frequency } from '../series/frequency.js'
import { periodsPerYear } from '../series/frequency.js'
import type { Break, Point } from '../series/point.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'
import { decimalsOf } from './read-number.js'

/** One row of a table, understood but not yet set beside its neighbours. */
export interface ReadRow {
  readonly row: number
  readonly indicator: string
  readonly area: Area
  readonly point: Point
  readonly breakNote: string
  readonly source: string
}

/** Sets the rows of one indicator in one area in order, fills in the periods nobody published, and works rates out from their counts. */
export function buildIndicator(
  rows: readonly ReadRow[],
  about: readonly About[],
  problems: Problem[],
): Indicator {
  const ordered = [...rows].sort((a, b) => comparePeriods(a.point.period, b.point.period))
  const first = ordered[0]!
  const said: Omit<About, 'id'> = about.find((entry) => entry.id === first.indicator) ?? {}
  const published = ordered.map((row) => row.point.value).filter((value) => value !== null)
  const decimals = said.decimals ?? usualDecimals(published)
  const unit = said.unit ?? ''
  const points = ordered.map((row) => fromCounts(row, decimals, problems))
  const frequency = frequencyOf(points)
  const whole = wholeRun(points, frequency)
  if (!whole)
    problems.push(
      problem('irregular-periods', null, 'period', { indicator: first.indicator, area: first.area.name }),
    )
  const breaks: Break[] = ordered
    .filter((row) => row.breakNote !== '')
    .map((row) => ({ at: row.point.period, note: row.breakNote }))
  const isShare = unit.startsWith('%') || unit.toLowerCase().startsWith('percent')
  return {
    name: first.indicator,
    timing: first.point.period.type === 'snapshot' ? 'snapshot' : 'during',
    ...said,
    id: first.indicator,
    area: first.area,
    unit,
    decimals,
    frequency,
    bounds: published.some((value) => value < 0) ? [null, null] : [0, isShare ? 100 : null],
    points: whole ?? points,
    breaks,
    source: sources(ordered),
  }
}

/** A few figures with float dust must not decide how all of them are shown. */
function usualDecimals(values: readonly number[]): number {
  const counts = values.map(decimalsOf).sort((a, b) => a - b)
  return Math.min(counts[Math.floor((counts.length - 1) * 0.8)] ?? 0, 6)
}

/**
 * Rates come from their counts whenever both exist. What the figure is per (100, 1,000, 10,000 …)
 * is read off the published figures themselves.
 */
function fromCounts(row: ReadRow, decimals: number, problems: Problem[]): Point {
  const { value, numerator, denominator } = row.point
  if (value === null || numerator === undefined || !denominator) return row.point
  const per = [1, 100, 1_000, 10_000, 100_000, 1_000_000].reduce((best, next) =>
    Math.abs((numerator / denominator) * next - value) < Math.abs((numerator / denominator) * best - value)
      ? next
      : best,
  )
  const worked = (numerator / denominator) * per
  const step = 10 ** -Math.min(decimals, decimalsOf(value))
  // The counts are often themselves rounded to the nearest 10, which moves the rate by up to this much.
  const roundedTo10 = (count: number, effect: number): number =>
    count % 10 === 0 ? (effect * 5) / denominator : 0
  const fromRoundedCounts = roundedTo10(numerator, per) + roundedTo10(denominator, worked)
  if (Math.abs(worked - value) > step / 2 + fromRoundedCounts + 1e-9) {
    problems.push(
      problem('counts-disagree', row.row, 'value', {
        numerator,
        denominator,
        value,
        worked: Number(worked.toPrecision(4)),
      }),
    )
    return row.point
  }
  return { ...row.point, value: worked, published: value }
}

function frequencyOf(points: readonly Point[]): Frequency {
  const months = points
    .slice(1)
    .map((point, index) => monthsBetween(points[index]!.period.end, point.period.end))
  const shortest = Math.min(...months)
  if (!Number.isFinite(shortest) || shortest >= 12) return 'annual'
  if (shortest === 3) return 'quarterly'
  return shortest === 1 ? 'monthly' : { perYear: 12 / shortest }
}

function monthsBetween(a: string, b: string): number {
  return (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7))
}

/** Every period from first to last, those nobody published as points without a value; null when the steps do not meet the points. */
function wholeRun(points: readonly Point[], frequency: Frequency): Point[] | null {
  const perYear = periodsPerYear(frequency)
  const run: Point[] = []
  for (let step = 0, next = 0; next < points.length; step += 1) {
    const period = stepPeriod(points[0]!.period, step, perYear)
    const point = points[next]!
    if (point.period.end === period.end) {
      run.push(point)
      next += 1
    } else if (point.period.end < period.end) return null
    else run.push({ period, value: null })
  }
  return run
}

function sources(rows: readonly ReadRow[]): string {
  return [...new Set(rows.map((row) => row.source).filter((source) => source !== ''))].join('; ')
}
