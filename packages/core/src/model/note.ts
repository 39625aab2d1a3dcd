/** A note on a curve, or a piece of its story, as a line of the notes file has it. */
export interface Note {
  readonly indicator: string
  /** The period it stands at, or a stretch of them ("2017/18"); absent for what is said of the whole curve. */
  readonly period?: string
  /** Where it belongs: note, cause, research, partner, what works, action, caveat, … */
  readonly section?: string
  readonly text: string
  readonly who?: string
  readonly when?: string
  readonly updated?: string
}
