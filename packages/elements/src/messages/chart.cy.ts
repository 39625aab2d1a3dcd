import type { ChartMessages } from './chart.js'

export const chartCy: ChartMessages = {
  earlierBaseline: (period) => `llinell sylfaen ${period}`,
  provisionalLabel: '(dros dro)',
  axisStartsAt: (figure) => `Mae’r echelin yn dechrau ar ${figure}`,
  keySampling: 'Faint y gall siawns yn unig symud ffigur (19 o bob 20)',
  keyProvisional: 'Dros dro: gellir ei ddiwygio',
  keyRest: (count) => (count === 1 ? 'Y llall' : `Y ${count} arall`),
}
