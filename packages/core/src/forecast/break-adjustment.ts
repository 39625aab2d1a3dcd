/**
 * How figures before a break compare with those after it, where somebody knows: each is multiplied by
 * `times` and then `plus` is added. The break is then no end of the history.
 */
export interface BreakAdjustment {
  /** The first period after the break, as anybody would name it. */
  readonly at: string
  readonly times?: number
  readonly plus?: number
}
