import { isPercent } from '../model/is-percent.js'
import type { Run } from './collected.js'
import { grouped } from './grouped.js'

/** The dates of the figures of a run; empty for those without a period. */
export type When = (run: Run) => readonly string[]

export const NONE: readonly never[] = []

export function byCodeAndName({ area }: Run): string {
  return `${area.code}\u0000${area.name}`
}

/**
 * An area is its code, whatever its name is spelt like from year to year. Only where one code stands
 * for several areas at once (London, inner and outer, under E12000007) does its name tell.
 */
export function areaKeys(
  runs: readonly Run[],
  when: When,
  dimensions: readonly number[],
  shared: Map<string, ReadonlySet<string>>,
): (run: Run) => string {
  const several = new Set<string>()
  for (const [code, same] of grouped(runs, byCode)) {
    const names = new Set(same.map(({ area }) => area.name))
    if (names.size < 2) continue
    const byName = clashes(same, when, ({ area }) => area.name, dimensions, Infinity)
    if (code !== '' && clashes(same, when, () => code, dimensions, byName + 1) === byName) continue
    several.add(code)
    if (code !== '') shared.set(code, new Set([...(shared.get(code) ?? []), ...names]))
  }
  return (run) => (several.has(run.area.code) ? byCodeAndName(run) : run.area.code)
}

function byCode({ area }: Run): string {
  return area.code
}

export function keyOf(run: Run, areaOf: (run: Run) => string, dimensions: readonly number[]): string {
  let key = areaOf(run)
  for (const dimension of dimensions) key += `\u0000${run.says[dimension]}`
  return key
}

export function neededDimensions(
  runs: readonly Run[],
  when: When,
  areaOf: (run: Run) => string,
  dimensions: readonly number[],
  unit: number,
): readonly number[] {
  if (clashes(runs, when, areaOf, NONE, 1, unit) === 0) return NONE
  const sizes = dimensions.map((dimension) => new Set(runs.map((run) => run.says[dimension])).size)
  let needed = dimensions.filter((dimension) => sizes[dimension]! > 1)
  needed.sort((a, b) => sizes[b]! - sizes[a]! || b - a)
  const atBest = clashes(runs, when, areaOf, needed, Infinity, unit)
  for (const dimension of [...needed]) {
    const without = needed.filter((other) => other !== dimension)
    if (clashes(runs, when, areaOf, without, atBest + 1, unit) <= atBest) needed = without
  }
  return needed.sort((a, b) => a - b)
}

/** A unit, however it is spelt. */
export function unitWords(text: string): string {
  return isPercent(text) ? '%' : text.toLowerCase()
}

/** How many figures would fall on a period that already has one, or on a line with figures in another unit; counts no further than `enough`. */
function clashes(
  runs: readonly Run[],
  when: When,
  areaOf: (run: Run) => string,
  dimensions: readonly number[],
  enough: number,
  unit = -1,
): number {
  const taken = new Map<string, { readonly unit: string; readonly dates: Set<string> }>()
  let count = 0
  for (const run of runs) {
    const key = keyOf(run, areaOf, dimensions)
    const own = unitWords(run.says[unit] ?? '')
    let seen = taken.get(key)
    if (!seen || seen.unit === '') taken.set(key, (seen = { unit: own, dates: seen?.dates ?? new Set() }))
    if (own !== '' && own !== seen.unit) count += 1
    for (const at of when(run)) {
      if (at === '') continue
      if (seen.dates.has(at)) count += 1
      if (count >= enough) return count
      seen.dates.add(at)
    }
  }
  return count
}
