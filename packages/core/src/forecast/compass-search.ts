/** Points a side of the first coarse look, and the step at which the search ends. */
const looks = [0.02, 0.1, 0.3, 0.6, 0.9, 1]
const finest = 1e-9
const starts = 3

/**
 * Least value of a function on the unit cube: a coarse look everywhere, then from the best few places a step along each axis,
 * halved when no step helps (compass search; Kolda, Lewis & Torczon 2003). Deterministic, no derivative.
 */
export function compassSearch(cost: (position: readonly number[]) => number, dimensions: number): number[] {
  let places: number[][] = [[]]
  for (let axis = 0; axis < dimensions; axis++)
    places = places.flatMap((place) => looks.map((look) => [...place, look]))
  const looked = places.map((place) => ({ place, at: cost(place) })).sort((a, b) => a.at - b.at)
  let best = looked[0]!
  for (const start of looked.slice(0, starts)) {
    let { place, at } = start
    for (let step = 0.2; step > finest;) {
      let moved = false
      for (let axis = 0; axis < dimensions; axis++) {
        for (const sign of [1, -1]) {
          const next = [...place]
          next[axis] = Math.min(1, Math.max(0, next[axis]! + sign * step))
          const cost1 = cost(next)
          if (cost1 < at) {
            place = next
            at = cost1
            moved = true
          }
        }
      }
      if (!moved) step /= 2
    }
    if (at < best.at) best = { place, at }
  }
  return best.place
}
