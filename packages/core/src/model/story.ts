export interface Action {
  readonly what: string
  readonly who: string
  readonly when: string
}

/** What a person says the curve is doing; a page holds it beside the verdict. */
export type Claim = 'better' | 'worse' | 'same'

/** The story behind a curve: the causes and forces that push it, and what is being done. */
export interface Story {
  /** The id of the indicator or measure it is about. */
  readonly indicator: string
  readonly causes?: readonly string[]
  /** What we still need to know. */
  readonly research?: readonly string[]
  readonly partners?: readonly string[]
  readonly whatWorks?: readonly string[]
  readonly actions?: readonly Action[]
  /** Where fewer or more could be unsafe: "fewer, safely". */
  readonly caveat?: string
  readonly claim?: Claim
  readonly updated?: string
}
