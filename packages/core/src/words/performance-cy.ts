import type { PerformanceCatalogue } from './performance-catalogue.js'

export const performanceCy: PerformanceCatalogue = {
  questions: {
    howMuch: 'Faint wnaethom ni?',
    howWell: 'Pa mor dda wnaethom ni hynny?',
    betterOff: 'A oes rhywun yn well ei fyd?',
  },
  quadrant: {
    'upper-left': 'Faint wnaethom ni?',
    'upper-right': 'Pa mor dda wnaethom ni hynny?',
    'lower-left': 'Faint o bobl sy’n well eu byd?',
    'lower-right': 'Pa gyfran sy’n well eu byd?',
  },
  betterOffKind: {
    skills: 'Sgiliau neu wybodaeth',
    attitude: 'Agwedd neu farn',
    behaviour: 'Ymddygiad',
    circumstance: 'Amgylchiadau',
  },
  contributesTo: (outcome) => `Yn cyfrannu at: ${outcome}`,
  measured: (service, measures, headlines) =>
    `${service}. Nifer y mesurau: ${measures}. Nifer y prif fesurau: ${headlines === 0 ? 'dim' : headlines}.`,
  leading: (name, figure, when) => `${name}: ${figure} ${when}.`,
  before: (figure, when) => `Y ffigur cynt oedd ${figure} ${when}.`,
  noFigure: (name) => `${name}: dim ffigur eto.`,
  noneBetterOff: 'Nid oes dim eto sy’n dweud a oes rhywun yn well ei fyd.',
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
  problem: {
    'outcome-with-a-number': (name) =>
      `Mae rhif yn “${name}”. Cyflwr mewn geiriau plaen yw canlyniad; mae ei rifau’n perthyn i’w ddangosyddion.`,
    'outcome-without-indicators': (name) =>
      `Nid oes dangosydd i “${name}”, felly ni all neb weld sut y mae’n mynd.`,
    'outcome-without-services': (name) => `Nid oes gwasanaeth yn dweud ei fod yn cyfrannu at “${name}”.`,
    'unknown-population': (name, found) => `Mae “${name}” yn enwi poblogaeth nad yw yno: “${found}”.`,
    'unknown-outcome': (name, found) => `Mae “${name}” yn enwi canlyniad nad yw yno: “${found}”.`,
    'unknown-service': (name, found) => `Mae “${name}” yn enwi gwasanaeth nad yw yno: “${found}”.`,
    'unknown-indicator': (name, found) => `Mae “${name}” yn enwi dangosydd nad yw yno: “${found}”.`,
    'indicator-without-outcome': (name) => `Nid yw “${name}” yn perthyn i unrhyw ganlyniad.`,
    'indicator-without-direction': (name) =>
      `Nid oes neb wedi dweud pa ffordd sy’n well i “${name}”. Dywedwch uwch, is neu ddim.`,
    'indicator-without-definition': (name) => `Nid oes diffiniad mewn geiriau plaen i “${name}”.`,
    'indicator-as-measure': (name) =>
      `Mae “${name}” yn ddangosydd poblogaeth gyfan ac yn fesur un gwasanaeth. Ni all un gwasanaeth ateb dros boblogaeth: dywedwch beth sy’n newid i’w ddefnyddwyr ei hun.`,
    'measure-without-service': (name) =>
      `Mae “${name}” mewn chwarter ac nid yw’n perthyn i unrhyw wasanaeth. Mae mesur yn dweud pa mor dda y mae un gwasanaeth yn gweithio.`,
    'measure-without-quadrant': (name) =>
      `Mae “${name}” yn perthyn i wasanaeth ac nid i chwarter. Dywedwch pa gwestiwn y mae’n ei ateb: faint, pa mor dda, neu a oes rhywun yn well ei fyd.`,
    'measure-without-direction': (name) =>
      `Prif fesur yw “${name}” ac nid oes neb wedi dweud pa ffordd sy’n well. Dywedwch uwch, is neu ddim.`,
    'measure-without-definition': (name) => `Prif fesur heb ddiffiniad mewn geiriau plaen yw “${name}”.`,
    'unknown-measure': (name, found) => `Mae “${name}” yn enwi mesur o’i eiddo nad yw yno: “${found}”.`,
    'same-id': (name, found) => `Mae gan “${name}” id sydd gan un arall eisoes: “${found}”.`,
    'share-on-the-left': (name) =>
      `Cyfran yw “${name}”, ac mae ar y chwith. Mae’r ochr chwith yn cyfrif (#); ar y dde y mae cyfrannau a chyfraddau (%).`,
    'number-on-the-right': (name) =>
      `Rhif yw “${name}”, ac mae ar y dde. Ar y dde y mae cyfrannau a chyfraddau (%); ar y chwith y mae rhifau (#).`,
    'unknown-pair': (name, found) => `Mae “${name}” wedi’i baru â mesur nad yw yno: “${found}”.`,
    'pair-of-one-kind': (name, found) =>
      `Mae “${name}” a “${found}” yn bâr ac o’r un math. Pâr yw rhif (#) a chyfran (%) yr un peth.`,
    'headline-on-the-left': (name) =>
      `Prif fesur sydd ond yn cyfrif yw “${name}”. Dylai prif fesurau ddweud pa mor dda, neu pa gyfran sy’n well eu byd.`,
    'headline-count': (name, found) => `Nifer y prif fesurau i “${name}”: ${found}. Tri i bump yw’r rheol.`,
  },
}
