import type { PerformanceMeasure } from '../model/performance-measure.js'
import { readTier } from '../model/tier.js'
import type { TierLevel } from '../model/tier.js'

/** The headline measures in the order somebody starred them; unranked ones last, as given. */
export function headlinesOf(measures: readonly PerformanceMeasure[]): readonly PerformanceMeasure[] {
  return ofTier(measures, 'headline')
}

/** The data development agenda in order of priority: what one would buy data for first; unranked ones last, as given. */
export function agendaOf(measures: readonly PerformanceMeasure[]): readonly PerformanceMeasure[] {
  return ofTier(measures, 'data development agenda')
}

/** The place of a headline measure, from 1; 0 where nobody ranked it, null where it is none. */
export function rankOf(measure: PerformanceMeasure): number | null {
  const tier = readTier(measure.tier ?? '')
  return tier?.level === 'headline' ? (tier.order ?? 0) : null
}

function ofTier(measures: readonly PerformanceMeasure[], level: TierLevel): readonly PerformanceMeasure[] {
  return measures
    .flatMap((measure) => {
      const tier = readTier(measure.tier ?? '')
      return tier?.level === level ? [{ measure, order: tier.order ?? Infinity }] : []
    })
    .sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
    .map(({ measure }) => measure)
}
