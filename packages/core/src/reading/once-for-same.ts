import type { Cell } from './collected.js'

/**
 * A table of thousands of series has few different runs of periods, and of sources, so what follows from each is worked
 * out once; and as the areas of an indicator mostly share theirs, it is looked up only where they change.
 */
export function onceForSame<V, T>(
  valueOf: (cell: Cell) => V,
  work: (values: readonly V[]) => T,
): (cells: readonly Cell[]) => T {
  const known = new Map<string, T>()
  let latest: readonly Cell[] | null = null
  let own: T
  return (cells) => {
    let same = cells.length === latest?.length
    for (let index = 0; same && index < cells.length; index += 1)
      same = valueOf(cells[index]!) === valueOf(latest![index]!)
    if (same) return own
    latest = cells
    const values = cells.map(valueOf)
    const key = values.join('\u0000')
    if (!known.has(key)) known.set(key, work(values))
    return (own = known.get(key)!)
  }
}
