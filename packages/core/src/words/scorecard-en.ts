import type { ScorecardCatalogue } from './scorecard-catalogue.js'

export const scorecardEn: ScorecardCatalogue = {
  improving: (improving, of) => {
    if (of === 1) return `The one curve shows ${improving === 1 ? 'evidence' : 'no evidence'} of improvement`
    return `${improving} of the ${of} curves ${improving === 1 ? 'shows' : 'show'} evidence of improvement`
  },
  byChance: (expected, judged) =>
    `By chance alone, about ${judged < 10 ? '1 in 10' : `${expected} of the ${judged}`} judged curves would show improvement if nothing had changed. As many would look worse.`,
  rest: {
    worse: (count) => `${count} worse than forecast`,
    'could-be-chance': (count) => `${count} could be chance or as forecast`,
    'no-agreed-direction': (count) => `${count} no agreed direction`,
    'no-actuals-yet': (count) => `${count} too early to say`,
    'not-enough-history': (count) => `${count} not enough history`,
    'no-forecast': (count) => `${count} no forecast yet`,
    'not-comparable': (count) => `${count} not comparable`,
    'forecast-ended': (count) => `${count} whose forecast has ended`,
    'no-range': (count) => `${count} whose forecast has no range`,
  },
  others: (items) => `The rest: ${items}.`,
  group: (name, sentence) => `${name}: ${sentence}`,
  noGroup: 'Not placed under any',
  column: {
    period: 'Period',
    prior: 'Period before',
    current: 'Latest',
    target: 'Target',
    variance: 'Difference from target',
    'percent-of-target': 'Share of target',
    forecast: 'Forecast',
    'current-trend': 'Current trend',
    'change-since-first': 'Change since the first figure',
    verdict: 'Verdict',
    evidence: 'Evidence',
    gap: 'Against forecast',
  },
  empty: {
    'no-actuals': 'No figure',
    'no-prior-period': 'No figure for the period before',
    'no-target': 'No target',
    'target-is-zero': 'The target is 0',
    'first-is-zero': 'The first figure is 0',
    'only-one-figure': 'Only one figure',
    'no-forecast-for-period': 'No forecast for this period',
    'no-range': 'The forecast has no range',
  },
  trend: {
    up: (periods) => `Up, ${times(periods)}`,
    down: (periods) => `Down, ${times(periods)}`,
    flat: (periods) => `No change, ${times(periods)}`,
  },
  changed: (percent, direction) => `${percent} ${direction === 'more' ? 'higher' : 'lower'}`,
  unchanged: 'The same',
  since: (improving, of, then, ofThen, day, asOf) =>
    `${improving} of ${of} ${asOf === null ? 'now' : `by ${asOf}`}, ${then}${ofThen === of ? '' : ` of ${ofThen}`} ${day === null ? 'last time' : `by ${day}`}.`,
  change: {
    'newly-turned': 'Newly turned',
    'newly-improving': 'Newly improving',
    'newly-worse': 'Newly worse than forecast',
    'no-longer-improving': 'No longer clearly improving',
    'no-longer-worse': 'No longer worse than forecast',
    new: 'New on the scorecard',
    same: 'No change',
  },
  became: (change, names) => `${change}: ${names}.`,
  nothingChanged: 'No curve is counted differently from then.',
  madeAgain: (day) =>
    `The count for ${day} is made anew from today’s figures up to that day. Some may not have been published by then, or have been revised since.`,
  gone: (names) => `No longer on the scorecard: ${names}.`,
}

function times(periods: number): string {
  return periods === 1 ? 'last change' : `last ${periods} changes`
}
