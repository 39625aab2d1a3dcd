/** A condition of well-being for a population, in plain words. It has no number: numbers belong to its indicators. */
export interface Outcome {
  readonly id: string
  readonly text: string
  /** The id of its population. */
  readonly population: string
  /** Who has a part to play in it, services or not. */
  readonly partners?: readonly string[]
}
