import type { ComparisonCatalogue } from './comparison-catalogue.js'

export const comparisonsEn: ComparisonCatalogue = {
  did: {
    better: (ours, theirs) => `${ours} did better against its own forecast than ${theirs} did.`,
    worse: (ours, theirs) => `${ours} did worse against its own forecast than ${theirs} did.`,
  },
  unclear: (ours, theirs) => `${ours} and ${theirs}: no clear difference, each set against its own forecast.`,
  average: (ours, theirs, difference, periods) =>
    periods === 1
      ? `The gap of ${ours} from its forecast was ${difference} than that of ${theirs}.`
      : `Each gap from forecast is averaged over ${periods} periods. That of ${ours} was ${difference} than that of ${theirs}.`,
  range: (lower, upper) => `The likely range (8 in 10) is from ${lower} to ${upper}.`,
  none: {
    'no-agreed-direction': () =>
      'Nobody has said which way is better, so nobody is said to have done better.',
    'no-shared-periods': (ours, theirs) =>
      `${ours} and ${theirs} have no period in common since the baseline, so they are not compared.`,
    'not-judged': (ours, theirs) =>
      `${ours} and ${theirs} are not compared. One of them has too little to judge against a forecast.`,
  },
}
