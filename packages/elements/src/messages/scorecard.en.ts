import type { ScorecardMessages } from './scorecard-messages.js'

export const scorecardEn: ScorecardMessages = {
  scorecardCaption: 'Every curve and its verdict',
  curve: 'Curve',
  historyAndForecast: 'History and forecast',
  show: 'Show',
  everyCurve: 'Every curve',
  changedCurves: 'Counted differently from then',
  standing: {
    improving: 'Evidence of improvement',
    worse: 'Worse than forecast',
    'too-early': 'Could be chance or as forecast',
    'not-judged': 'Not judged',
  },
  shownOf: (shown, of) => `${shown} of ${of} curves shown.`,
  noSuchColumn: (wanted, has) => `The scorecard has no column “${wanted}”. It has: ${has}.`,
  noSuchShow: (wanted, has) => `The scorecard cannot show “${wanted}”. It can show: ${has}.`,
  noSuchDay: (wanted) => `“${wanted}” is not a day written as 2025-02-01, so it is left out.`,
}
