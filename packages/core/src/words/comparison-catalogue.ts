import type { AgainstComparator } from '../curve/against-comparator.js'

/** What is said of one curve beside another, in one language; apart from what every page carries. */
export interface ComparisonCatalogue {
  readonly did: Readonly<Record<'better' | 'worse', (ours: string, theirs: string) => string>>
  readonly unclear: (ours: string, theirs: string) => string
  /** Our average gap less theirs. */
  readonly average: (ours: string, theirs: string, difference: string, periods: number) => string
  readonly range: (lower: string, upper: string) => string
  readonly none: Readonly<
    Record<NonNullable<AgainstComparator['none']>, (ours: string, theirs: string) => string>
  >
}
