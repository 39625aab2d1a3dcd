import { join } from 'node:path'
import { runWidening } from '../../../packages/core/src/curve/run-widening.js'
import { baseline, chanceHigher, decimalsOf } from './judge.js'
import { tidyRows } from './series.js'

export interface NaturalExperiment {
  readonly series: number
  readonly figures: number
  /** Per cent of the later figures inside the likely range (8 in 10), and inside 95 in 100. */
  readonly inside80: number
  readonly inside95: number
  /** Per cent of curves whose run was graded so, a side. */
  readonly strongLower: number
  readonly strongHigher: number
  readonly someLower: number
  readonly someHigher: number
}

/**
 * Baselines from what was published on one day, judged by what was published seventeen months later.
 *
 * @param counted - the indicators that are counts: these files say no units
 */
export function naturalExperiment(vintages: string, counted: ReadonlySet<string>): NaturalExperiment {
  const before = annualSeries(join(vintages, 'lait_2024-11-15.csv.gz'))
  const after = annualSeries(join(vintages, 'lait_2026-04-08.csv.gz'))
  const counts = {
    series: 0,
    figures: 0,
    inside80: 0,
    inside95: 0,
    strongLower: 0,
    strongHigher: 0,
    someLower: 0,
    someHigher: 0,
  }
  for (const [key, history] of before) {
    const later = after.get(key)
    const years = [...history.keys()].sort((a, b) => a - b)
    const last = years.at(-1)!
    if (!later || years.length < 3) continue
    const values = Array.from(
      { length: last - years[0]! + 1 },
      (_, index) => history.get(years[0]! + index) ?? null,
    )
    const actuals: number[] = []
    for (let year = last + 1; later.has(year); year += 1) actuals.push(later.get(year)!)
    if (actuals.length === 0) continue
    const negative = values.some((value) => value !== null && value < 0)
    const decimals = decimalsOf(values)
    const made = baseline(
      {
        values,
        perYear: 1,
        bounds: [negative ? null : 0, null],
        decimals,
        isCount: !negative && decimals === 0 && counted.has(key.split('\t')[0]!),
      },
      actuals.length,
    )
    if (!made) continue
    counts.series += 1
    actuals.forEach((actual, step) => {
      const [likely, wide] = made.points[step]!.ranges
      counts.figures += 1
      if (actual >= likely!.lower && actual <= likely!.upper) counts.inside80 += 1
      if (actual >= wide!.lower && actual <= wide!.upper) counts.inside95 += 1
    })
    const chance = chanceHigher(actuals, made, decimals, runWidening(1))
    if (chance <= 0.025) counts.strongHigher += 1
    else if (chance <= 0.1) counts.someHigher += 1
    else if (chance >= 0.975) counts.strongLower += 1
    else if (chance >= 0.9) counts.someLower += 1
  }
  const of = (count: number, total: number): number => (100 * count) / total
  return {
    series: counts.series,
    figures: counts.figures,
    inside80: of(counts.inside80, counts.figures),
    inside95: of(counts.inside95, counts.figures),
    strongLower: of(counts.strongLower, counts.series),
    strongHigher: of(counts.strongHigher, counts.series),
    someLower: of(counts.someLower, counts.series),
    someHigher: of(counts.someHigher, counts.series),
  }
}

/** Each indicator in each area, by the year its period ends. */
function annualSeries(file: string): Map<string, Map<number, number>> {
  const series = new Map<string, Map<number, number>>()
  for (const row of tidyRows(file)) {
    const value = Number(row.value)
    if (!row.period_end || row.value === '' || !Number.isFinite(value)) continue
    const key = `${row.indicator_id}\t${row.area_code}`
    if (!series.has(key)) series.set(key, new Map())
    series.get(key)!.set(Number(row.period_end.slice(0, 4)), value)
  }
  return series
}
