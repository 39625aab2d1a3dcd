import type { RulesMessages } from './rules-messages.js'

export const rulesEn: RulesMessages = {
  rulesAbout:
    'What other rules say: each asks a different question, so they can differ and all be right. None of the others feeds the verdict.',
  ourRule: 'The verdict here: what happened against the forecast',
  ruleName: {
    'previous-period': 'Change since the period before',
    'direction-of-travel': 'The direction of travel over the last five periods',
    'clear-impact': 'Clear Impact: the run of changes',
    fingertips: 'Fingertips: recent trend',
    xmr: 'XmR chart, as the NHS uses it',
    target: 'Target',
  },
}
