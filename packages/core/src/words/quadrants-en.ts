import type { QuadrantsCatalogue } from './quadrants-catalogue.js'

export const quadrantsEn: QuadrantsCatalogue = {
  questions: {
    howMuch: 'How much did we do?',
    howWell: 'How well did we do it?',
    betterOff: 'Is anyone better off?',
  },
  quadrant: {
    'upper-left': 'How much did we do?',
    'upper-right': 'How well did we do it?',
    'lower-left': 'How many are better off?',
    'lower-right': 'What share are better off?',
  },
  betterOffKind: {
    skills: 'Skills or knowledge',
    attitude: 'Attitude or opinion',
    behaviour: 'Behaviour',
    circumstance: 'Circumstance',
  },
  contributesTo: (outcome) => `Contributes to: ${outcome}`,
  leading: (name, figure, when) => `${name}: ${figure} ${when}.`,
  noneBetterOff: 'Nothing yet says whether anyone is better off.',
}
