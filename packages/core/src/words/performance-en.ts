import type { PerformanceCatalogue } from './performance-catalogue.js'
import { quadrantsEn } from './quadrants-en.js'
import { wholePerformanceCatalogue } from './whole-catalogue.js'

export const performanceEn: PerformanceCatalogue = /* @__PURE__ */ wholePerformanceCatalogue(quadrantsEn, {
  measured: (service, measures, headlines) => {
    const counted = `${service} has ${measures} ${measures === 1 ? 'measure' : 'measures'}`
    if (headlines === 0) return `${counted}. Nobody has chosen a headline measure yet.`
    return `${counted}. ${headlines === 1 ? 'One is a headline measure' : `${headlines} are headline measures`}.`
  },
  before: (figure, when) => `It was ${figure} ${when}.`,
  noFigure: (name) => `${name}: no figure yet.`,
  agenda: (count, first) =>
    count === 1
      ? `One measure is wanted and has no good data yet: ${first}.`
      : `${count} measures are wanted and have no good data yet. The first is ${first}.`,
  refused: {
    'no-such-measure': (name) => `There is no measure “${name}” to star.`,
    'left-side': (name) =>
      `“${name}” only counts. Star a measure of how well, or of what share are better off.`,
    'no-good-data': (name) =>
      `“${name}” has no good data yet. If you would still choose it, put it on the data development agenda.`,
  },
  next: {
    'star-first': 'If you could keep only one of these measures, which would it be?',
    'star-next': 'And if you could keep one more?',
    'star-other-side': 'All the stars are on one question. Star one from the other: how well, or better off.',
    unstar: 'Three to five headline measures are enough, from both questions. Which could go?',
    buy: 'If you could buy data for one measure that has none, which would it be? Put those in order: that is the data development agenda.',
    'no-candidates':
      'No measure of how well, or of who is better off, has good data yet. Start with the data development agenda.',
  },
  costTotal: (figure, when) => `The total cost was ${figure} ${when}.`,
  costPerServiceUser: (figure, when) => `The cost for each person served was ${figure} ${when}.`,
  costPerPersonBetterOff: (figure, when) => `The cost for each person better off was ${figure} ${when}.`,
  noCost: 'No cost for each person can be given: the cost or the number of people is missing, or it is 0.',
  complete: (complete, of) =>
    complete === of
      ? `All ${of} periods are complete.`
      : `${complete} of ${of} periods are complete; the others lack a figure and are left out.`,
})
