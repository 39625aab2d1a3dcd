/** The values that are there, each with its place. */
export interface Observed {
  readonly at: readonly number[]
  readonly value: readonly number[]
  /** Periods from the last value to the first coming one. */
  readonly ahead: number
}

export function observed(values: readonly (number | null)[]): Observed {
  const at = [...values.keys()].filter((place) => values[place] !== null)
  return { at, value: at.map((place) => values[place]!), ahead: values.length - at.at(-1)! }
}
