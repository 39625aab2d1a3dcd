import { afterNumeral } from './after-numeral-cy.js'
import type { ComparisonCatalogue } from './comparison-catalogue.js'

/** A draft until a Welsh speaker has read it. */
export const comparisonsCy: ComparisonCatalogue = {
  did: {
    better: (ours, theirs) => `Gwnaeth ${ours} yn well yn erbyn ei ragolwg ei hun nag y gwnaeth ${theirs}.`,
    worse: (ours, theirs) => `Gwnaeth ${ours} yn waeth yn erbyn ei ragolwg ei hun nag y gwnaeth ${theirs}.`,
  },
  unclear: (ours, theirs) =>
    `${ours} a ${theirs}: dim gwahaniaeth clir yn y ffordd y gwnaeth y naill a’r llall yn erbyn ei ragolwg ei hun.`,
  average: (ours, theirs, difference, periods) =>
    `Roedd bwlch ${ours} o’i ragolwg ${difference} na bwlch ${theirs}${periods === 1 ? '' : `, ar gyfartaledd dros ${afterNumeral(periods, 'cyfnod', 'masculine')}`}.`,
  range: (lower, upper) => `Yr ystod debygol (8 o bob 10) yw o ${lower} i ${upper}.`,
  none: {
    'no-agreed-direction': () =>
      'Nid oes neb wedi dweud ai uwch neu is sydd orau, felly ni ddywedir bod neb wedi gwneud yn well.',
    'no-shared-periods': (ours, theirs) =>
      `Nid oes gan ${ours} a ${theirs} gyfnod yn gyffredin ers y llinell sylfaen, felly ni ellir eu cymharu.`,
    'not-judged': (ours, theirs) =>
      `Nid oes digon i farnu ${ours} a ${theirs} yn erbyn rhagolwg, felly ni ellir eu cymharu.`,
  },
}
