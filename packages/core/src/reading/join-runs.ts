import type { Period } from '../period/period.js'
import type { Cell, Collected, Run } from './collect-cells.js'
import { problem } from './problem-words.js'
import type { Problem } from './problem.js'

/** The cells of one indicator in one area, and what had to be said to tell it from others. */
export interface Series {
  readonly run: Run
  readonly cells: readonly Cell[]
  /** "sex: Female": what tells it apart from others of the same indicator and area. */
  readonly apart: readonly string[]
  readonly unit: string
  readonly sources: readonly string[]
}

/**
 * Runs that differ only in a column that tells nothing apart (a source that changed over the years, a
 * trend arrow) become one series; a column without which two figures would fall on the same period is
 * a breakdown, and its series stay apart under their own names. Columns are tried from the one with
 * most values down, so that the fewest are needed.
 */
export function joinRuns(collected: Collected, periods: readonly (Period | null)[], problems: Problem[]): readonly Series[] {
  const when = periods.map((period) => (period ? `${period.start}${period.end}` : ''))
  const byIndicator = new Map<string, Run[]>()
  for (const run of collected.runs) {
    const runs = byIndicator.get(run.indicator)
    if (runs) runs.push(run)
    else byIndicator.set(run.indicator, [run])
  }
  const broken = new Map<number, { row: number; values: Set<string> }>()
  const all: Series[] = []
  for (const runs of byIndicator.values()) {
    const kept = neededDimensions(runs, when, collected.dimensions.length)
    const series = new Map<string, Run[]>()
    for (const run of runs) {
      const key = keyOf(run, kept)
      const same = series.get(key)
      if (same) same.push(run)
      else series.set(key, [run])
    }
    for (const dimension of kept) {
      const seen = broken.get(dimension) ?? { row: runs[0]!.cells[0]?.row ?? 1, values: new Set<string>() }
      broken.set(dimension, seen)
      for (const run of runs) if (seen.values.size < 12) seen.values.add(run.says[dimension]!)
    }
    const unit = collected.dimensions.findIndex((name) => /^units?( |$)/i.test(name))
    const source = collected.dimensions.findIndex((name) => /source$/i.test(name))
    for (const same of series.values()) {
      const run = same[0]!
      const told = (dimension: number): string[] => (dimension < 0 ? [] : [...new Set(same.map((one) => one.says[dimension]!))].filter((text) => text !== ''))
      all.push({
        run,
        cells: same.length === 1 ? run.cells : same.flatMap((one) => one.cells),
        apart: kept.map((dimension) => `${collected.dimensions[dimension]}: ${run.says[dimension] || 'blank'}`),
        unit: told(unit)[0] ?? '',
        sources: told(source),
      })
    }
  }
  for (const [dimension, { row, values }] of broken) {
    problems.push(problem('breakdown', row, collected.dimensions[dimension]!, { found: [...values].map((value) => value || 'blank').join(', ') }))
  }
  return all
}

function keyOf(run: Run, dimensions: readonly number[]): string {
  let key = run.area.code || run.area.name
  for (const dimension of dimensions) key += `\u0000${run.says[dimension]}`
  return key
}

function neededDimensions(runs: readonly Run[], when: readonly string[], count: number): readonly number[] {
  if (count === 0 || !clash(runs, when, [])) return []
  const sizes = Array.from({ length: count }, (_, dimension) => new Set(runs.map((run) => run.says[dimension])).size)
  const order = sizes.map((_, dimension) => dimension).sort((a, b) => sizes[b]! - sizes[a]! || b - a)
  let needed = order.filter((dimension) => sizes[dimension]! > 1)
  const atBest = clashes(runs, when, needed)
  for (const dimension of [...needed]) {
    const without = needed.filter((other) => other !== dimension)
    if (clashes(runs, when, without) <= atBest) needed = without
  }
  return needed.sort((a, b) => a - b)
}

function clash(runs: readonly Run[], when: readonly string[], dimensions: readonly number[]): boolean {
  return clashes(runs, when, dimensions, 1) > 0
}

/** How many figures would fall on a period that already has one. */
function clashes(runs: readonly Run[], when: readonly string[], dimensions: readonly number[], enough = Infinity): number {
  const taken = new Map<string, Set<string>>()
  let count = 0
  for (const run of runs) {
    const key = keyOf(run, dimensions)
    const seen = taken.get(key) ?? new Set<string>()
    taken.set(key, seen)
    for (const cell of run.cells) {
      const at = when[cell.period]!
      if (at === '') continue
      if (seen.has(at)) count += 1
      if (count >= enough) return count
      seen.add(at)
    }
  }
  return count
}
