import type { Catalogue, CurveCatalogue } from './catalogue.js'
import type { PerformanceCatalogue } from './performance-catalogue.js'
import type { QuadrantsCatalogue } from './quadrants-catalogue.js'
import type { ScorecardCatalogue } from './scorecard-catalogue.js'

/** A function, so that a bundler can tell that a page of curves needs no words of scorecards. */
export function wholeCatalogue(curve: CurveCatalogue, card: ScorecardCatalogue): Catalogue {
  return { ...curve, card }
}

/** The same for performance: one that sets out measures and says nothing of them has none of these words. */
export function wholePerformanceCatalogue(
  quadrants: QuadrantsCatalogue,
  rest: Omit<PerformanceCatalogue, keyof QuadrantsCatalogue>,
): PerformanceCatalogue {
  return { ...quadrants, ...rest }
}
