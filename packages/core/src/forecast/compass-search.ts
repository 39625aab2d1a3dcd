/** Where the search begins, the same along every axis, and the step at which it ends. */
const starts = [1, 0.9, 0.6, 0.3, 0.1, 0.02]
const finest = 1e-9

/** A second hollow must be deeper than the first by more than dust, so that the same one is found whatever the units. */
const asDeep = 0.999999999

interface Looked {
  readonly place: number[]
  readonly cost: number
}

const lower = (one: Looked, other: Looked): Looked => (other.cost < one.cost ? other : one)
const deeper = (one: Looked, other: Looked): Looked => (other.cost < one.cost * asDeep ? other : one)

/**
 * Least value of a function on the unit cube: from a few places a step along each axis, halved when no step helps (compass search;
 * Kolda, Lewis & Torczon 2003). Deterministic, no derivative.
 */
export function compassSearch(costOf: (position: readonly number[]) => number, dimensions: number): number[] {
  const look = (place: number[]): Looked => ({ place, cost: costOf(place) })
  const from = (start: number): Looked => {
    let best = look(new Array<number>(dimensions).fill(start))
    for (let step = 0.2; step > finest;) {
      const before = best
      for (let axis = 0; axis < dimensions; axis++)
        for (const move of [step, -step])
          best = lower(
            best,
            look(best.place.map((one, at) => (at === axis ? Math.min(1, Math.max(0, one + move)) : one))),
          )
      if (best === before) step /= 2
    }
    return best
  }
  return starts.map(from).reduce(deeper).place
}
