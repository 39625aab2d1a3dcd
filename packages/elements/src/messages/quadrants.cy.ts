import type { QuadrantsMessages } from './quadrants-messages.js'

/** A draft until a Welsh speaker has read it. */
export const quadrantsCy: QuadrantsMessages = {
  serviceUsers: (users) => `Pwy mae’n ei wasanaethu: ${users}`,
  headlineKey: 'Prif fesurau, y pwysicaf yn gyntaf',
  headline: (rank) => `Pennawd ${rank || ''}`.trim(),
  moved: {
    up: (before) => `I fyny o ${before}`,
    down: (before) => `I lawr o ${before}`,
    flat: () => 'Yr un fath â’r cyfnod cynt',
  },
  notMeasured: 'Heb ei fesur',
  agendaHead: 'Agenda datblygu data',
  agendaMeans:
    'Mae eu heisiau, ac nid oes data da amdanynt eto. Y cyntaf yw’r un i ddod o hyd i ddata amdano gyntaf.',
  noMeasures: 'Nid oes mesur mewn chwarter: dylai’r ffeil gydymaith ddweud gwasanaeth a chwarter pob un.',
  notPlaced: (names) =>
    `Wedi’u gadael allan, gan y dylai’r ffeil gydymaith ddweud gwasanaeth a chwarter pob un: ${names}.`,
  ofPopulation: (names) =>
    `Wedi’u gadael allan, gan fod y ffeil gydymaith yn rhoi canlyniad neu boblogaeth i bob un, ac ni all un gwasanaeth ateb drostynt: ${names}.`,
  noSuchService: (wanted, holds) => `Nid oes gwasanaeth “${wanted}” yma. Mae’r ffeil yn cynnwys: ${holds}.`,
  whichService: (holds) => `Mae’r ffeil yn cynnwys mesurau mwy nag un gwasanaeth. Dywedwch pa un: ${holds}.`,
}
