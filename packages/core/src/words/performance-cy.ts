import type { PerformanceCatalogue } from './performance-catalogue.js'
import { quadrantsCy } from './quadrants-cy.js'
import { wholePerformanceCatalogue } from './whole-catalogue.js'

export const performanceCy: PerformanceCatalogue = /* @__PURE__ */ wholePerformanceCatalogue(quadrantsCy, {
  measured: (service, measures, headlines) =>
    `${service}. Nifer y mesurau: ${measures}. Nifer y prif fesurau: ${headlines === 0 ? 'dim' : headlines}.`,
  before: (figure, when) => `Y ffigur cynt oedd ${figure} ${when}.`,
  noFigure: (name) => `${name}: dim ffigur eto.`,
  agenda: (count, first) =>
    count === 1
      ? `Mae eisiau un mesur nad oes data da amdano eto: ${first}.`
      : `Nifer y mesurau y mae eu heisiau heb ddata da eto: ${count}. Y cyntaf yw ${first}.`,
  refused: {
    'no-such-measure': (name) => `Nid oes mesur o’r enw “${name}” i roi seren iddo.`,
    'left-side': (name) =>
      `Dim ond cyfrif y mae “${name}”. Rhowch seren i fesur o ba mor dda, neu o ba gyfran sy’n well eu byd.`,
    'no-good-data': (name) =>
      `Nid oes data da am “${name}” eto. Os ydych am ei ddewis o hyd, rhowch ef ar yr agenda datblygu data.`,
  },
  next: {
    'star-first': 'Pe gallech gadw un yn unig o’r mesurau hyn, pa un fyddai hwnnw?',
    'star-next': 'A phe gallech gadw un arall?',
    'star-other-side':
      'Mae’r sêr i gyd ar un cwestiwn. Rhowch seren i un o’r llall: pa mor dda, neu well ei fyd.',
    unstar: 'Mae tri i bum prif fesur yn ddigon, o’r ddau gwestiwn. Pa un allai fynd?',
    buy: 'Pe gallech brynu data am un mesur sydd heb ddim, pa un fyddai hwnnw? Rhowch y rheini mewn trefn: dyna’r agenda datblygu data.',
    'no-candidates':
      'Nid oes data da eto am unrhyw fesur o ba mor dda, nac o bwy sy’n well ei fyd. Dechreuwch gyda’r agenda datblygu data.',
  },
  costTotal: (figure, when) => `Cyfanswm y gost oedd ${figure} ${when}.`,
  costPerServiceUser: (figure, when) => `Y gost am bob person a wasanaethwyd oedd ${figure} ${when}.`,
  costPerPersonBetterOff: (figure, when) => `Y gost am bob person sy’n well ei fyd oedd ${figure} ${when}.`,
  noCost: 'Ni ellir rhoi cost am bob person: mae’r gost neu nifer y bobl ar goll, neu’n 0.',
  complete: (complete, of) =>
    complete === of
      ? `Mae pob cyfnod yn gyflawn (${of}).`
      : `Cyfnodau cyflawn: ${complete} o ${of}. Nid oes ffigur i’r lleill, ac fe’u gadewir allan.`,
})
