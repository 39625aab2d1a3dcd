import type { Indicator } from '../model/indicator.js'
import type { Outcome } from '../model/outcome.js'
import type { PerformanceMeasure } from '../model/performance-measure.js'
import type { Population } from '../model/population.js'
import type { Service } from '../model/service.js'

/** What a framework is made of; a document has all of these. */
export interface FrameworkParts {
  readonly populations?: readonly Population[]
  readonly outcomes?: readonly Outcome[]
  readonly indicators?: readonly Indicator[]
  readonly services?: readonly Service[]
  readonly measures?: readonly PerformanceMeasure[]
  /** Named selections of indicators: a council's obsessions, the curves of one board. */
  readonly scorecards?: readonly Selection[]
}

/** Some of the indicators under a name, such as a council's obsessions. */
export interface Selection {
  readonly id: string
  readonly title: string
  readonly indicators: readonly string[]
}

export interface OutcomeNode {
  readonly outcome: Outcome
  readonly population: Population | null
  readonly indicators: readonly Indicator[]
  readonly partners: readonly string[]
  /** The services that contribute to it. */
  readonly services: readonly Service[]
}

export interface PopulationNode {
  readonly population: Population
  readonly outcomes: readonly OutcomeNode[]
}

export interface ServiceNode {
  readonly service: Service
  readonly measures: readonly PerformanceMeasure[]
  /** The outcomes it contributes to. */
  readonly outcomes: readonly Outcome[]
}

export interface IndicatorNode {
  readonly indicator: Indicator
  readonly outcome: Outcome | null
  /** The services that contribute to its outcome. None of them answers for it alone. */
  readonly services: readonly Service[]
  readonly selections: readonly Selection[]
}

export interface SelectionNode {
  readonly selection: Selection
  readonly indicators: readonly Indicator[]
}

/** An outcomes framework, read from either end: from a population down to the services, or from a service up to its outcomes. */
export interface Framework {
  readonly populations: readonly PopulationNode[]
  readonly indicators: readonly IndicatorNode[]
  readonly services: readonly ServiceNode[]
  readonly selections: readonly SelectionNode[]
}

/**
 * Ties outcomes, their indicators and the services that contribute to them together, both ways. What
 * names something that is not there is left out here and named by `frameworkProblems`.
 *
 * @example
 * framework(document).populations[0]!.outcomes[0]!.services // those that contribute to it
 */
export function framework(parts: FrameworkParts): Framework {
  const { populations = [], outcomes = [], indicators = [], services = [], measures = [] } = parts
  const contributing = (id: string | undefined): readonly Service[] =>
    services.filter(({ contributesTo = [] }) => id !== undefined && contributesTo.includes(id))
  const { scorecards = [] } = parts
  const node = (outcome: Outcome): OutcomeNode => ({
    outcome,
    population: populations.find(({ id }) => id === outcome.population) ?? null,
    indicators: indicators.filter((indicator) => indicator.outcome === outcome.id),
    partners: outcome.partners ?? [],
    services: contributing(outcome.id),
  })
  return {
    populations: populations.map((population) => ({
      population,
      outcomes: outcomes.filter((outcome) => outcome.population === population.id).map(node),
    })),
    indicators: indicators.map((indicator) => ({
      indicator,
      outcome: outcomes.find(({ id }) => id === indicator.outcome) ?? null,
      services: contributing(indicator.outcome),
      selections: scorecards.filter((selection) => selection.indicators.includes(indicator.id)),
    })),
    services: services.map((service) => ({
      service,
      measures: measures.filter((measure) => measure.service === service.id),
      outcomes: outcomes.filter(({ id }) => (service.contributesTo ?? []).includes(id)),
    })),
    selections: scorecards.map((selection) => ({
      selection,
      indicators: selection.indicators.flatMap((named) => indicators.filter(({ id }) => id === named)),
    })),
  }
}
