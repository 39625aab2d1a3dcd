import type { FrameworkProblemWords } from './framework-problem-catalogue.js'

export const problemsCy: FrameworkProblemWords = {
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
}
