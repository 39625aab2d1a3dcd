import type { QuadrantsCatalogue } from './quadrants-catalogue.js'

/** A draft until a Welsh speaker has read it. */
export const quadrantsCy: QuadrantsCatalogue = {
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
  leading: (name, figure, when) => `${name}: ${figure} ${when}.`,
  noneBetterOff: 'Nid oes dim eto sy’n dweud a oes rhywun yn well ei fyd.',
}
