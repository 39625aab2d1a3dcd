/** The values that are there, each with its place. */
export interface Observed {
  readonly at: readonly number[]
  readonly value: readonly number[]
  /** Periods from the last value to the first coming one. */
  readonly ahead: number
}

export function observed(values: readonly (number | null)[]): Observed {
  const at: number[] = []
  const value: number[] = []
  values.forEach((one, place) => {
    if (one === null) return
    at.push(place)
    value.push(one)
  })
  return { at, value, ahead: values.length - at.at(-1)! }
}
