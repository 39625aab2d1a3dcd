import type { Area } from '../model/indicator.js'
import type { Run } from './collected.js'

/** The periods a run has figures for, by number; below 0 for none. */
export type When = (run: Run) => readonly number[]

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
  manyNamed: ReadonlySet<string>,
  when: When,
  count: number,
  shared: Map<string, ReadonlySet<string>>,
): (run: Run) => string {
  const doubtful = runs.filter(({ area }) => manyNamed.has(area.code))
  if (doubtful.length === 0) return byCode
  const every = Array.from({ length: count }, (_, dimension) => dimension)
  const several = new Set<string>()
  for (const code of new Set(doubtful.map(byCode))) {
    const same = doubtful.filter(({ area }) => area.code === code)
    const names = new Set(same.map(({ area }) => area.name))
    if (names.size < 2) continue
    const byName = clashes(same, when, ({ area }) => area.name, every, Infinity)
    if (code !== '' && clashes(same, when, () => code, every, byName + 1) === byName) continue
    several.add(code)
    if (code !== '') shared.set(code, new Set([...(shared.get(code) ?? []), ...names]))
  }
  return (run) => (several.has(run.area.code) ? byCodeAndName(run) : run.area.code)
}

function byCode({ area }: Run): string {
  return area.code
}

export function codesOfManyNames(areas: Iterable<Area>): ReadonlySet<string> {
  const names = new Map<string, string>()
  const many = new Set<string>()
  for (const { code, name } of areas) {
    const known = names.get(code)
    if (known !== undefined && known !== name) many.add(code)
    names.set(code, name)
  }
  return many
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
  count: number,
): readonly number[] {
  if (count === 0) return NONE
  if (clashes(runs, when, areaOf, NONE, 1) === 0) return NONE
  const sizes = Array.from(
    { length: count },
    (_, dimension) => new Set(runs.map((run) => run.says[dimension])).size,
  )
  let needed = sizes.map((_, dimension) => dimension).filter((dimension) => sizes[dimension]! > 1)
  needed.sort((a, b) => sizes[b]! - sizes[a]! || b - a)
  const atBest = clashes(runs, when, areaOf, needed, Infinity)
  for (const dimension of [...needed]) {
    const without = needed.filter((other) => other !== dimension)
    if (clashes(runs, when, areaOf, without, atBest + 1) <= atBest) needed = without
  }
  return needed.sort((a, b) => a - b)
}

/** How many figures would fall on a period that already has one; counts no further than `enough`. */
function clashes(
  runs: readonly Run[],
  when: When,
  areaOf: (run: Run) => string,
  dimensions: readonly number[],
  enough: number,
): number {
  const taken = new Map<string, Set<number>>()
  let count = 0
  for (const run of runs) {
    const key = keyOf(run, areaOf, dimensions)
    let seen = taken.get(key)
    if (!seen) taken.set(key, (seen = new Set()))
    for (const at of when(run)) {
      if (at < 0) continue
      if (seen.has(at) && (count += 1) >= enough) return count
      seen.add(at)
    }
  }
  return count
}
