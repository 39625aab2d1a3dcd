import type { Area, Indicator } from '../model/indicator.js'
import type { Period } from '../period/period.js'
import type { Collected, Run } from './collected.js'
import type { Problem } from './problem.js'
import { slip } from './slip-words.js'
import { unitWords } from './told-apart.js'

/**
 * Warns of mistakes publishers have really made, and corrects none: a national rate that is the sum
 * of the regions' rates, a figure left in the row of an abolished area, a figure ten times its
 * neighbours, a running total that nothing says is one, a unit that changes within an indicator.
 */
export function publisherSlips(
  byId: ReadonlyMap<string, readonly Indicator[]>,
  collected: Collected,
  periods: readonly (Period | null)[],
  problems: Problem[],
): void {
  const rowOf = rowFinder(collected, periods)
  otherUnit(collected, [...byId.keys()], problems)
  const twice = namesOfTwoAreas(byId)
  for (const areas of byId.values()) {
    sumOfRates(areas, rowOf, problems)
    if (twice.size > 0) otherRow(areas, twice, rowOf, problems)
    for (const indicator of areas) {
      orderOfMagnitude(indicator, rowOf, problems)
      runningTotal(indicator, rowOf, problems)
    }
  }
}

/** £ and then £000, of figures that nothing else tells apart: they become one line, and one may be a thousand times the other. */
function otherUnit({ runs, dimensions, unit }: Collected, ids: readonly string[], problems: Problem[]): void {
  const unitOf = ({ says }: Run): string => says[unit] ?? ''
  const field = dimensions[unit] ?? ''
  for (const same of runs) {
    const [first, ...later] = same.filter((run) => unitOf(run) !== '')
    const other = later.find((run) => unitWords(unitOf(run)) !== unitWords(unitOf(first!)))
    if (!other) continue
    const { indicator: series, row } = other
    if (ids.some((id) => id.startsWith(series) && id.includes(` | ${field}: `))) continue
    problems.push(slip('other-unit', row, field, { value: unitOf(other), found: unitOf(first!), series }))
  }
}

/** Areas whose name, brackets aside, another code has too. */
function namesOfTwoAreas(byId: ReadonlyMap<string, readonly Indicator[]>): ReadonlyMap<Area, string> {
  const names = new Map<Area, string>()
  const codes = new Map<string, Set<string>>()
  for (const areas of byId.values()) {
    for (const { area } of areas) {
      if (names.has(area)) continue
      const name = area.name.replace(/\s*\([^)]*\)/g, '').toLowerCase()
      names.set(area, name)
      if (name !== '' && area.code !== '' && area.name !== area.code)
        codes.set(name, (codes.get(name) ?? new Set()).add(area.code))
    }
  }
  return new Map([...names].filter(([, name]) => (codes.get(name)?.size ?? 0) > 1))
}

/** The row a point came from. Slips are few, so it is looked for only when there is one. */
function rowFinder(collected: Collected, periods: readonly (Period | null)[]): RowOf {
  return ({ id, area }, period) => {
    for (const runs of collected.runs) {
      if (!id.startsWith(runs[0]!.indicator)) continue
      for (const run of runs) {
        if (run.area !== area) continue
        const cell = collected.cellsOf(run).find((own) => periods[own.period] === period)
        if (cell) return cell.row
      }
    }
    return 1
  }
}

type RowOf = (indicator: Indicator, period: Period) => number

const RATE = /%|\b(per|rates?|percent(age)?|average|ratio|score|pt|pct)\b/i

function sumOfRates(areas: readonly Indicator[], rowOf: RowOf, problems: Problem[]): void {
  const england = areas.find(({ area }) => area.code === 'E92000001')
  const regions = areas.filter(({ area }) => area.code.startsWith('E12'))
  if (!england || regions.length < 9 || !RATE.test(`${england.unit} ${england.name}`.replaceAll('_', ' ')))
    return
  for (const { period, value } of england.points) {
    const own = regions
      .map(({ points }) => points.find((point) => point.period.end === period.end)?.value ?? null)
      .filter((figure) => figure !== null)
    const sum = own.reduce((a, b) => a + b, 0)
    if (
      value === null ||
      own.length < 9 ||
      value <= 2 * Math.max(...own) ||
      Math.abs(sum - value) > Math.abs(value) * 0.005
    )
      continue
    problems.push(
      slip('sum-of-rates', rowOf(england, period), england.id, {
        value: `${england.area.name}, ${period.label}`,
        found: value,
      }),
    )
  }
}

/** "Dorset (Pre LG)" and "Dorset" are two areas of one name: the old one should fall silent when the new one begins. */
function otherRow(
  areas: readonly Indicator[],
  twice: ReadonlyMap<Area, string>,
  rowOf: RowOf,
  problems: Problem[],
): void {
  const byName = new Map<string, Indicator[]>()
  for (const indicator of areas) {
    const name = twice.get(indicator.area)
    if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), indicator])
  }
  for (const same of byName.values()) {
    if (new Set(same.map(({ area }) => area.code)).size < 2) continue
    const begun = same
      .map((indicator) => ({
        indicator,
        first: indicator.points.find((point) => point.value !== null)?.period,
      }))
      .filter(({ first }) => first)
    const [old, next] = begun.sort((a, b) => (a.first!.end < b.first!.end ? -1 : 1))
    if (!old || !next || old.first!.end === next.first!.end) continue
    const silent = new Set(
      next.indicator.points.filter((point) => point.value === null).map((point) => point.period.end),
    )
    const late = old.indicator.points.find(
      (point) => point.value !== null && point.period.end > next.first!.end && silent.has(point.period.end),
    )
    if (!late) continue
    problems.push(
      slip('other-row', rowOf(old.indicator, late.period), old.indicator.id, {
        value: late.period.label,
        series: `${old.indicator.area.name} (${old.indicator.area.code})`,
        found: `${next.indicator.area.name} (${next.indicator.area.code})`,
      }),
    )
  }
}

/** At least eight times its neighbours, or an eighth of them, in a series that is otherwise steady. */
function orderOfMagnitude(indicator: Indicator, rowOf: RowOf, problems: Problem[]): void {
  const values = indicator.points.filter((point) => point.value !== null && point.value > 0)
  if (values.length < 4) return
  const median = values.map((point) => point.value!).sort((a, b) => a - b)[values.length >> 1]!
  const away = values.filter(({ value }) => value! > median * 1.5 || value! < median / 1.5)
  if (away.length !== 1) return
  const { period, value } = away[0]!
  // Counts of a few people jump about by nature.
  if (Math.max(value! / median, median / value!) < 8 || Math.max(value!, median) < 50) return
  problems.push(
    slip('order-of-magnitude', rowOf(indicator, period), indicator.id, {
      value: value!,
      series: [indicator.area.name, period.label].filter(Boolean).join(', '),
      found: median,
    }),
  )
}

/**
 * Quarters or months called cumulative, and those that climb all through a financial year and into the
 * next, and fall back by half at each start.
 */
function runningTotal(indicator: Indicator, rowOf: RowOf, problems: Problem[]): void {
  const { points, frequency, id, name, area } = indicator
  const perYear = frequency === 'quarterly' ? 4 : frequency === 'monthly' ? 12 : 0
  if (perYear === 0 || indicator.timing !== 'during') return
  const first = points.findIndex(({ period }) => period.start.slice(5) === '04-01')
  const since = points.slice(Math.max(first, 0))
  const climbs =
    first >= 0 &&
    since.length >= perYear * 1.5 &&
    since.every(({ value }, at) => {
      const before = since[at - 1]?.value ?? Infinity
      return value !== null && (at % perYear === 0 ? value <= before / 2 : value > before)
    })
  if (!climbs && !/cumulative|running total/i.test(`${id} ${name}`)) return
  const { period } = since[0]!
  const series = [area.name, `${period.label} on`].filter(Boolean).join(', ')
  problems.push(slip('running-total', rowOf(indicator, period), id, { series }))
}
