import type { RuleCatalogue } from './rule-catalogue.js'

const TWO = 'This looks at two figures only, and takes no account of chance.'
const USUAL =
  'This asks whether the latest figure is more than the usual ups and downs. It does not ask where things were heading.'
const PLACES = 'Places in a list can move when nothing has changed.'

export const rulesEn: RuleCatalogue = {
  asks: {
    'clear-impact': 'This looks at the last changes only, and takes no account of chance.',
    'previous-period': TWO,
    'direction-of-travel': TWO,
    xmr: USUAL,
    'p-chart': USUAL,
    'u-chart': USUAL,
    'c-chart': USUAL,
    fingertips:
      'This asks whether the last five yearly figures lean one way by more than chance, whichever one is left out.',
    benchmark: 'This compares two figures. It does not ask where things were heading.',
    rank: PLACES,
    'quartile-band': PLACES,
    quintile: PLACES,
    'neighbour-median': TWO,
  },
  judged: { better: 'That is a move for the better.', worse: 'That is a move for the worse.' },
  moved: {
    up: (latest, earlier, periods) =>
      `The latest figure, ${latest}, is higher than ${before(earlier, periods)}.`,
    down: (latest, earlier, periods) =>
      `The latest figure, ${latest}, is lower than ${before(earlier, periods)}.`,
    flat: (latest, earlier, periods) =>
      `The latest figure, ${latest}, is the same as ${before(earlier, periods)}.`,
  },
  printAlike: 'The two differ by less than is printed.',
  run: {
    up: (...of) => run('rise', ...of),
    down: (...of) => run('fall', ...of),
    flat: (_, earlier) => `The last change is no rise and no fall: ${earlier}, as before.`,
  },
  sinceFirst: (difference) => `It is ${difference} than the first figure, which is not the baseline.`,
  variation: {
    improvement: 'The latest figure is better than the usual ups and downs of this series would give.',
    concern: 'The latest figure is worse than the usual ups and downs of this series would give.',
    high: 'The latest figure is higher than the usual ups and downs of this series would give.',
    low: 'The latest figure is lower than the usual ups and downs of this series would give.',
    'common-cause': 'The latest figure is within the usual ups and downs of this series.',
  },
  signal: {
    outside: 'It lies outside the usual range.',
    trend: 'It is part of a long run of rises, or of falls.',
    'two-of-three': 'Two of three figures in a row lie close to the edge of the usual range.',
    shift: 'It is part of a long run on one side of the average.',
  },
  usual: (lower, upper) => `The usual range is ${lower} to ${upper}.`,
  tooFewPoints: (points, needed) =>
    `There ${points === 1 ? 'is 1 figure' : `are ${points} figures`}, and ${needed} are needed to tell a signal from the usual ups and downs.`,
  assurance: {
    pass: 'If nothing changes, the target will be met each time.',
    fail: 'If nothing changes, the target will be missed each time.',
    'hit-or-miss': 'If nothing changes, the target will be met at some times and missed at others.',
  },
  trend: {
    increasing: 'The last five figures show a rise that is more than chance.',
    decreasing: 'The last five figures show a fall that is more than chance.',
    'no-significant-change':
      'The last five figures show no clear rise or fall. That is not the same as no change.',
  },
  onePointCarries: 'Without one of the five, the trend would go the other way.',
  goal: {
    better: (value, goal) => `The latest figure, ${value}, is better than ${goal}.`,
    similar: (value, goal) => `The latest figure, ${value}, meets ${goal}.`,
    worse: (value, goal) => `The latest figure, ${value}, is worse than ${goal}.`,
    higher: (value, goal) => `The latest figure, ${value}, is above ${goal}.`,
    lower: (value, goal) => `The latest figure, ${value}, is below ${goal}.`,
  },
  target: (figure) => `the target of ${figure}`,
  range: (lower, upper) => `the goal of ${lower} to ${upper}`,
  compared: {
    better: 'The figure is better than the one it is compared with, by more than chance.',
    similar: 'There is no clear difference from the figure it is compared with.',
    worse: 'The figure is worse than the one it is compared with, by more than chance.',
    higher: 'The figure is higher than the one it is compared with, by more than chance.',
    lower: 'The figure is lower than the one it is compared with, by more than chance.',
  },
  method: {
    'fixed-value': 'The figure it is compared with is taken as exact.',
    overlap: 'The two are called different only where their ranges do not touch, which misses some that are.',
    difference: 'Both figures’ own ranges are counted.',
  },
  atLevel: (times) => `The ranges are those that hold ${times} times in 100.`,
  rank: (rank, of, sharing) =>
    `Place ${rank} of ${of}, where 1 is best${sharing > 1 ? `; ${sharing} areas share it` : ''}.`,
  quarter: {
    A: 'In the best quarter of the areas.',
    B: 'In the second best quarter of the areas.',
    C: 'In the second worst quarter of the areas.',
    D: 'In the worst quarter of the areas.',
  },
  fifth: (fifth, first) => `In group ${fifth} of 5 equal groups of areas, where group 1 is the ${first}.`,
  median: {
    above: (value, median) => `The figure, ${value}, is above the middle of its neighbours, ${median}.`,
    below: (value, median) => `The figure, ${value}, is below the middle of its neighbours, ${median}.`,
    equal: (value) => `The figure, ${value}, is the middle of its neighbours.`,
  },
  cannot: {
    'no-actuals': 'There is no figure yet.',
    'no-prior-period': 'There is no figure for the period before the latest, so the two cannot be compared.',
    'no-earlier-period': 'There is no figure so far back, so the two cannot be compared.',
    'no-value': 'There is no figure to compare.',
    'no-target': 'There is no target.',
    'no-benchmark': 'There is no figure to compare with.',
    'no-neighbours': 'No neighbour has a figure.',
    'no-agreed-direction': 'Nobody has said which way is better, so nobody is placed first.',
    'not-enough-areas': 'Too few areas have a figure to put them into equal groups.',
    'not-enough-points': 'There are too few figures for this rule.',
    'not-enough-valid-points': 'There are too few figures for this rule.',
    'missing-values': 'One of the last five figures is missing.',
    'no-data-points': 'There is no figure yet.',
    'value-type': 'This rule needs counts out of a total, or figures with their ranges.',
    'proportion-zero-or-one': 'One of the shares is 0 or 100%, and this rule cannot use it.',
    'year-range': 'The figures cover several years each and share data, so this rule cannot use them.',
    'not-annual': 'This rule is for yearly figures only.',
    other: 'This rule cannot be worked out from these figures.',
  },
}

function before(earlier: string, periods: number): string {
  return periods === 1 ? `the one before, ${earlier}` : `the one ${periods} periods before, ${earlier}`
}

function run(change: string, changes: number, earlier: string, latest: string): string {
  return changes > 1
    ? `The last ${changes} changes are all ${change}s, the last from ${earlier} to ${latest}.`
    : `The last change is a ${change}, from ${earlier} to ${latest}, with none just before it.`
}
