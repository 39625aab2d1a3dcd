/** A figure as a rule sees it: with its counts where they are published. */
export interface Figure {
  readonly value: number
  readonly numerator?: number
  readonly denominator?: number
}

export interface Rule {
  readonly name: string
  /** Whether the rule calls the latest figure a change, either way; null where it does not apply. */
  readonly claims: (figures: readonly Figure[]) => boolean | null
}

/** What people use today, each as it is used: a claim is about the latest figure. */
export const todaysRules: readonly Rule[] = [
  { name: 'previous point', claims: (figures) => lastRun(figures) >= 1 },
  { name: 'arrow of 2', claims: (figures) => lastRun(figures) >= 2 },
  { name: 'three in a row', claims: (figures) => lastRun(figures) >= 3 },
]

/** Changes of the same sign up to the latest; a tie ends a run. */
function lastRun(figures: readonly Figure[]): number {
  const changes = figures.slice(1).map((figure, index) => Math.sign(figure.value - figures[index]!.value))
  const latest = changes.at(-1) ?? 0
  if (latest === 0) return 0
  const before = changes.slice(0, -1).findLastIndex((sign) => sign !== latest)
  return changes.length - 1 - before
}
