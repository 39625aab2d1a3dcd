import { curveUnchecked as curve, keepBackPairs, measuresOf, quadrants } from '@oba/core'
import type { FrameworkParts, FrameworkProblem, Indicator, Quadrants } from '@oba/core'
import { chooseArea } from '../data/choose-indicator.js'
import type { QuadrantsMessages } from '../messages/quadrants-messages.js'
import { servicesMessages } from '../messages/services-language.js'
import { DataFaultError } from '../data/data-fault.js'

/** One service's measures in their places, and those that say too little or too much to have one. */
export interface ServiceGrid {
  readonly grid: Quadrants
  readonly notPlaced: readonly FrameworkProblem[]
}

/**
 * The quadrants of the service an author names, or of the only one there is. Without a framework that
 * knows it a service is called by its id. What is kept back for one of a pair is kept back for both before
 * any curve is made of it.
 */
export function serviceGrid(
  indicators: readonly Indicator[],
  { services = [] }: FrameworkParts,
  service: string,
  area: string,
  baselineUntil: string,
): ServiceGrid {
  const { measures, problems } = measuresOf(chooseArea(indicators, area))
  const ids = [...new Set(measures.map((measure) => measure.service))]
  const [id] = service === '' ? ids : ids.filter((one) => one === service)
  const holds = ids.join(', ')
  if (id === undefined)
    throw new DataFaultError(holds ? 'no-service' : 'no-measures', (messages) => {
      const words = servicesMessages(messages)
      const why = leftOut(problems, words).join(' ')
      return holds ? `${words.noSuchService(service, holds)} ${why}`.trim() : why || words.noMeasures
    })
  if (service === '' && ids.length > 1)
    throw new DataFaultError('which-service', (messages) => servicesMessages(messages).whichService(holds))
  const own = keepBackPairs(measures.filter((measure) => measure.service === id))
  const curves = own
    .filter(({ points }) => points.some(({ value }) => value !== null))
    .map((measure) => curve(measure, baselineUntil === '' ? {} : { baselineUntil }))
  return {
    grid: quadrants(services.find((one) => one.id === id) ?? { id, name: id }, own, curves),
    notPlaced: problems,
  }
}

/** Why measures have no place, a sentence for each reason there is. */
export function leftOut(notPlaced: readonly FrameworkProblem[], words: QuadrantsMessages): readonly string[] {
  const named = (claimPopulation: boolean): string =>
    notPlaced
      .filter(({ code }) => (code === 'indicator-as-measure') === claimPopulation)
      .map(({ name }) => name)
      .join(', ')
  const [halves, populations] = [named(false), named(true)]
  return [halves && words.notPlaced(halves), populations && words.ofPopulation(populations)].filter(Boolean)
}
