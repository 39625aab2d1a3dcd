import type { ChartMessages } from './chart.js'

export const chartEn: ChartMessages = {
  earlierBaseline: (period) => `${period} baseline`,
  provisionalLabel: '(provisional)',
  axisStartsAt: (figure) => `Axis starts at ${figure}`,
  keySampling: 'How far chance alone can move a figure (19 in 20)',
  keyProvisional: 'Provisional: may be revised',
  keyRest: (count) => (count === 1 ? 'The other one' : `The other ${count}`),
}
