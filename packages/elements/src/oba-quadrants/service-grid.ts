import { curve, keepBackPairs, measuresOf, quadrants } from '@oba/core'
import type { FrameworkParts, Indicator, Quadrants } from '@oba/core'
import { chooseArea } from '../data/choose-indicator.js'
import { servicesMessages } from '../messages/services-language.js'
import { DataFaultError } from '../data/data-fault.js'

/** One service's measures in their places, and the names of those that say too little or too much to have one. */
export interface ServiceGrid {
  readonly grid: Quadrants
  readonly notPlaced: readonly string[]
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
  if (ids.length === 0)
    throw new DataFaultError('no-measures', (messages) => servicesMessages(messages).noMeasures)
  if (id === undefined)
    throw new DataFaultError('no-service', (messages) =>
      servicesMessages(messages).noSuchService(service, holds),
    )
  if (service === '' && ids.length > 1)
    throw new DataFaultError('which-service', (messages) => servicesMessages(messages).whichService(holds))
  const own = keepBackPairs(measures.filter((measure) => measure.service === id))
  const curves = own
    .filter(({ points }) => points.some(({ value }) => value !== null))
    .map((measure) => curve(measure, baselineUntil === '' ? {} : { baselineUntil }))
  return {
    grid: quadrants(services.find((one) => one.id === id) ?? { id, name: id }, own, curves),
    notPlaced: problems.map(({ name }) => name),
  }
}
