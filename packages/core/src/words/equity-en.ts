import type { EquityCatalogue } from './equity-catalogue.js'

export const equityEn: EquityCatalogue = {
  gap: (of, from, difference, when) => `${of}: ${difference} than ${from} ${when}.`,
  noGap: (of, from, when) => `${of} and ${from}: the same ${when}.`,
  noFigure: (names) => `There is no figure for ${names}, so nothing is said of them.`,
  range: (least, most, times) => `The range (${times} in 100) is from ${least} to ${most}.`,
  couldBeNone: 'That range takes in no difference at all.',
  widest: (highest, lowest, when, difference) =>
    `The widest gap ${when} is between ${highest} and ${lowest}: ${difference}.`,
  furthest: (names, several, when) =>
    `Furthest from a good outcome ${when}, of those with a figure: ${names}${several ? ' (equal)' : ''}.`,
  nobodyFurthest: {
    'no-agreed-direction':
      'Nobody has said which way is better, so nobody is called furthest from a good outcome.',
    'fewer-than-two-groups': 'No period has figures for two groups, so there is nobody to compare.',
  },
  change: (before, from, after, to) => `For all groups together: ${before} ${from}, ${after} ${to}.`,
  within: (difference) => `Change within the groups: ${difference}.`,
  composition: (difference) => `Change in the size of the groups: ${difference}.`,
  part: (name, within, composition) => `${name}: ${within} from change within; ${composition} from size.`,
  noDifference: 'no change',
  arithmetic: 'The parts add up to the whole change. They say where it lies, and not why.',
  notTakenApart: {
    'not-a-rate': () => 'Only rates and percentages of the same kind can be taken apart by group.',
    'fewer-than-two-groups': () => 'At least two groups are needed.',
    'no-such-period': () => 'The figures do not have both of these periods, the earlier one first.',
    'group-without-counts': (names) =>
      `There are no counts at both periods for ${names}, so the change is not taken apart for anybody.`,
    'not-everybody': (names) =>
      `The counts of the groups do not add up to those of ${names}, so the change is not taken apart.`,
    'break-between': (names) =>
      `The figures before and after are not comparable for ${names}, so the change is not taken apart.`,
  },
}
