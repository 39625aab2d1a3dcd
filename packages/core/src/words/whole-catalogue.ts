import type { Catalogue, CurveCatalogue } from './catalogue.js'
import type { ScorecardCatalogue } from './scorecard-catalogue.js'

/** A function, so that a bundler can tell that a page of curves needs no words of scorecards. */
export function wholeCatalogue(curve: CurveCatalogue, card: ScorecardCatalogue): Catalogue {
  return { ...curve, card }
}
