import type { QuadrantsMessages } from './quadrants-messages.js'

export const quadrantsEn: QuadrantsMessages = {
  serviceUsers: (users) => `Who it serves: ${users}`,
  headlineKey: 'Headline measures, the most important first',
  headline: (rank) => `Headline ${rank || ''}`.trim(),
  moved: {
    up: (before) => `Up from ${before}`,
    down: (before) => `Down from ${before}`,
    flat: () => 'The same as the period before',
  },
  notMeasured: 'Not measured',
  agendaHead: 'Data development agenda',
  agendaMeans: 'Wanted, and without good data yet. The first is the one to find data for first.',
  noMeasures:
    'No measure is in a quadrant: the companion file should say the service and the quadrant of each.',
  notPlaced: (names) =>
    `Left out, because the companion file should say both the service and the quadrant of each: ${names}.`,
  ofPopulation: (names) =>
    `Left out, because the companion file gives each an outcome or a population, which no one service answers for: ${names}.`,
  noSuchService: (wanted, holds) => `There is no service “${wanted}” here. The file holds: ${holds}.`,
  whichService: (holds) => `The file holds measures of more than one service. Say which: ${holds}.`,
}
