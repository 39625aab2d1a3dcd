import type { PerformanceMeasure } from '../model/performance-measure.js'
import type { Service } from '../model/service.js'
import { readTable } from '../reading/read-table.js'

/** An example, with figures made up for it: a council's social-work training programme. */
export const TRAINING: Service = {
  id: 'training',
  name: 'Social-work training',
  users: 'social workers',
  contributesTo: ['safe'],
}

const FIGURES = `indicator,area,period,period_type,value,numerator,denominator,unit
places,Example,2022/23,financial year,40,,,places
places,Example,2023/24,financial year,48,,,places
places,Example,2024/25,financial year,50,,,places
take-up,Example,2022/23,financial year,90,36,40,%
take-up,Example,2023/24,financial year,91.7,44,48,%
take-up,Example,2024/25,financial year,96,48,50,%
completed,Example,2022/23,financial year,75,27,36,%
completed,Example,2023/24,financial year,84.1,37,44,%
completed,Example,2024/25,financial year,87.5,42,48,%
practice-number,Example,2022/23,financial year,12,,,social workers
practice-number,Example,2023/24,financial year,20,,,social workers
practice-number,Example,2024/25,financial year,26,,,social workers
practice-share,Example,2022/23,financial year,44.4,12,27,%
practice-share,Example,2023/24,financial year,54.1,20,37,%
practice-share,Example,2024/25,financial year,61.9,26,42,%
spend,Example,2022/23,financial year,54000,,,£
spend,Example,2023/24,financial year,66600,,,£
spend,Example,2024/25,financial year,75600,,,£`

const read = readTable(FIGURES).indicators
export const figures = (id: string) => read.find((indicator) => indicator.id === id)!

type Place = Omit<Partial<PerformanceMeasure>, 'id'> & Pick<PerformanceMeasure, 'quadrant' | 'kind'>
const measure = (id: string, name: string, place: Place): PerformanceMeasure => {
  const known = read.find((indicator) => indicator.id === id)
  return {
    ...(known ?? { ...read[0]!, points: [], unit: '%' }),
    id,
    name,
    definition: name,
    polarity: 'higher',
    service: 'training',
    ...place,
  }
}

export const MEASURES: readonly PerformanceMeasure[] = [
  measure('places', 'Training places', { quadrant: 'upper-left', kind: '#', scope: 'specific' }),
  measure('take-up', 'Places taken up', {
    quadrant: 'upper-right',
    kind: '%',
    scope: 'common',
    tier: 'headline 3',
  }),
  measure('completed', 'Training completed', { quadrant: 'upper-right', kind: '%', tier: 'headline 2' }),
  measure('practice-number', 'Practice improved', {
    quadrant: 'lower-left',
    kind: '#',
    betterOff: 'behaviour',
  }),
  measure('practice-share', 'Share whose practice improved', {
    quadrant: 'lower-right',
    kind: '%',
    pair: 'practice-number',
    betterOff: 'behaviour',
    tier: 'headline 1',
  }),
  measure('children', 'Children who say their social worker listens', {
    quadrant: 'lower-right',
    kind: '%',
    betterOff: 'circumstance',
    tier: 'data development agenda 1',
  }),
]
