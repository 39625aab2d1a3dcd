import { headlinesOf } from '../performance/tiers.js'
import { hasFigure } from '../model/outcome-figure.js'
import { readTier } from '../model/tier.js'
import type { FrameworkParts } from './framework.js'

/**
 * What is wrong with a framework, or asks something of it that the method does not. The codes name
 * the thing and its place; `frameworkProblemSentence` says it in words.
 */
export type FrameworkProblemCode =
  | 'outcome-with-a-number'
  | 'outcome-without-indicators'
  | 'outcome-without-services'
  | 'unknown-population'
  | 'unknown-outcome'
  | 'unknown-service'
  | 'unknown-indicator'
  | 'indicator-without-outcome'
  | 'indicator-without-direction'
  | 'indicator-without-definition'
  | 'indicator-as-measure'
  | 'measure-without-service'
  | 'measure-without-quadrant'
  | 'measure-without-direction'
  | 'measure-without-definition'
  | 'unknown-measure'
  | 'same-id'
  | 'share-on-the-left'
  | 'number-on-the-right'
  | 'unknown-pair'
  | 'pair-of-one-kind'
  | 'headline-on-the-left'
  | 'headline-count'

export interface FrameworkProblem {
  readonly code: FrameworkProblemCode
  /** Where: `outcomes[0]`. */
  readonly field: string
  /** What it is called. */
  readonly name: string
  /** What it names that is not there, or how many there are. */
  readonly found?: string | number
}

/** The method's own bounds for headline indicators of an outcome, and for headline measures of a service. */
const HEADLINES = [3, 5] as const

/**
 * Holds a framework to the method: outcomes without numbers, nothing that belongs nowhere, directions
 * and definitions, measures in one quadrant each, three to five headlines. An empty list means that
 * nothing was found, not that the framework is good.
 *
 * @example
 * const words = frameworkProblemWordsFor('en')
 * frameworkProblems(document).map((problem) => frameworkProblemSentence(problem, words))
 */
export function frameworkProblems(parts: FrameworkParts): readonly FrameworkProblem[] {
  return [...ofOutcomes(parts), ...ofIndicators(parts), ...ofServices(parts), ...ofMeasures(parts)]
}

type Found = readonly [code: FrameworkProblemCode, applies: boolean, found?: string | number]

function problems(field: string, name: string, found: readonly Found[]): readonly FrameworkProblem[] {
  return found.flatMap(([code, applies, what]): FrameworkProblem[] =>
    applies ? [{ code, field, name, ...(what === undefined ? {} : { found: what }) }] : [],
  )
}

function outside(headlines: number): boolean {
  return headlines < HEADLINES[0] || headlines > HEADLINES[1]
}

function ofOutcomes(parts: FrameworkParts): readonly FrameworkProblem[] {
  const { populations = [], outcomes = [], indicators = [], services = [] } = parts
  return outcomes.flatMap((outcome, index) => {
    const own = indicators.filter((indicator) => indicator.outcome === outcome.id)
    const starred = own.filter(({ tier }) => readTier(tier ?? '')?.level === 'headline')
    const headlines = new Set(starred.map(({ id }) => id)).size
    return problems(`outcomes[${index}]`, outcome.text, [
      ['outcome-with-a-number', hasFigure(outcome.text)],
      ['unknown-population', !populations.some(({ id }) => id === outcome.population), outcome.population],
      ['outcome-without-indicators', own.length === 0],
      ['outcome-without-services', !services.some((one) => one.contributesTo?.includes(outcome.id))],
      ['headline-count', own.length > 0 && outside(headlines), headlines],
      ['same-id', outcomes.findIndex(({ id }) => id === outcome.id) < index, outcome.id],
    ])
  })
}

function ofIndicators(parts: FrameworkParts): readonly FrameworkProblem[] {
  const { outcomes = [], indicators = [], scorecards = [] } = parts
  return [
    ...indicators.flatMap(({ name, outcome, polarity, definition }, index) =>
      problems(`indicators[${index}]`, name, [
        ['indicator-without-outcome', outcome === undefined],
        [
          'unknown-outcome',
          outcome !== undefined && !outcomes.some(({ id }) => id === outcome),
          outcome ?? '',
        ],
        ['indicator-without-direction', polarity === undefined],
        ['indicator-without-definition', !definition],
      ]),
    ),
    ...scorecards.flatMap(({ title, indicators: named }, index) =>
      problems(
        `scorecards[${index}]`,
        title,
        named.map((id): Found => ['unknown-indicator', !indicators.some((one) => one.id === id), id]),
      ),
    ),
  ]
}

function ofServices({
  outcomes = [],
  services = [],
  measures = [],
}: FrameworkParts): readonly FrameworkProblem[] {
  return services.flatMap(({ id, name, contributesTo = [], costs = {} }, index) => {
    const own = measures.filter((measure) => measure.service === id)
    const headlines = new Set(headlinesOf(own).map((measure) => measure.id)).size
    return problems(`services[${index}]`, name, [
      ...contributesTo.map((to): Found => ['unknown-outcome', !outcomes.some((one) => one.id === to), to]),
      ...Object.values(costs).map((named): Found => [
        'unknown-measure',
        !own.some((measure) => measure.id === named),
        named,
      ]),
      ['headline-count', own.length > 0 && outside(headlines), headlines],
      ['same-id', services.findIndex((one) => one.id === id) < index, id],
    ])
  })
}

function ofMeasures({
  indicators = [],
  services = [],
  measures = [],
}: FrameworkParts): readonly FrameworkProblem[] {
  return measures.flatMap((measure, index) => {
    const { id, name, quadrant, kind, pair } = measure
    const other = measures.find((one) => one.id === pair)
    const left = quadrant.endsWith('left')
    const headline = readTier(measure.tier ?? '')?.level === 'headline'
    return problems(`measures[${index}]`, name, [
      ['unknown-service', !services.some((service) => service.id === measure.service), measure.service],
      ['indicator-as-measure', indicators.some((indicator) => indicator.id === id)],
      ['share-on-the-left', left && (kind === '%' || measure.unit.startsWith('%'))],
      ['number-on-the-right', !left && kind === '#'],
      ['unknown-pair', pair !== undefined && !other, pair ?? ''],
      ['pair-of-one-kind', other?.kind === kind, other?.name ?? ''],
      ['headline-on-the-left', left && headline],
      ['measure-without-direction', headline && !measure.polarity],
      ['measure-without-definition', headline && !measure.definition],
    ])
  })
}
