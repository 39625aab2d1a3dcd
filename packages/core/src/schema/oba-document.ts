import type { Comparator } from '../model/comparator.js'
import type { Indicator } from '../model/indicator.js'
import type { Outcome } from '../model/outcome.js'
import type { PerformanceMeasure } from '../model/performance-measure.js'
import type { Population } from '../model/population.js'
import type { SavedForecast } from '../forecast/saved-forecast.js'
import type { Service } from '../model/service.js'
import type { Story } from '../model/story.js'

/** The version of the document's shape. It changes only when an older library could misread a newer document. */
export const DOCUMENT_VERSION = 1

/** An indicator somebody has thought about: it belongs to a population, where a published one has only its area's people. */
export interface AuthoredIndicator extends Indicator {
  readonly population: string
}

/** A report to make: which curves, under which outcome, since when. */
export interface ScorecardPlan {
  readonly id: string
  readonly title: string
  readonly outcome?: string
  readonly indicators: readonly string[]
  readonly comparators?: readonly Comparator[]
  readonly since?: string
}

/** Everything one JSON file can hold. Each part may be left out. */
export interface ObaDocument {
  readonly version: typeof DOCUMENT_VERSION
  readonly populations?: readonly Population[]
  readonly outcomes?: readonly Outcome[]
  readonly indicators?: readonly AuthoredIndicator[]
  readonly services?: readonly Service[]
  readonly measures?: readonly PerformanceMeasure[]
  readonly stories?: readonly Story[]
  readonly forecasts?: readonly SavedForecast[]
  readonly scorecards?: readonly ScorecardPlan[]
}
