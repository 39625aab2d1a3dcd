import type { About } from '../model/about.js'
import type { Indicator } from '../model/indicator.js'
import type { PerformanceMeasure } from '../model/performance-measure.js'
import type { FrameworkProblem, FrameworkProblemCode } from './framework-problems.js'

export interface MeasuresOf {
  readonly measures: readonly PerformanceMeasure[]
  /** Those that say nothing of a service or a quadrant. */
  readonly indicators: readonly Indicator[]
  readonly problems: readonly FrameworkProblem[]
}

/**
 * Tells performance measures from indicators among what a table and its companion file give: a measure
 * names its service and its quadrant, and no population. One that names only half of that, or a
 * population besides, is neither, and a problem says why.
 *
 * @example
 * measuresOf(readTable(figures, { about }).indicators).measures
 */
export function measuresOf(read: readonly Indicator[]): MeasuresOf {
  const problems: FrameworkProblem[] = []
  const measures: PerformanceMeasure[] = []
  const indicators: Indicator[] = []
  read.forEach((indicator, index) => {
    const { outcome, population, ...own } = indicator
    const { service, quadrant } = own as Partial<About>
    if (service === undefined && quadrant === undefined) return void indicators.push(indicator)
    const refuse = (code: FrameworkProblemCode): void =>
      void problems.push({ code, field: `indicators[${index}]`, name: own.name })
    if (outcome !== undefined || population !== undefined) refuse('indicator-as-measure')
    else if (service === undefined) refuse('measure-without-service')
    else if (quadrant === undefined) refuse('measure-without-quadrant')
    else measures.push({ ...own, service, quadrant, kind: quadrant.endsWith('left') ? '#' : '%' })
  })
  return { measures, indicators, problems }
}
