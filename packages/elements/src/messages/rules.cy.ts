import type { RulesMessages } from './rules-messages.js'

/** A draft until a Welsh speaker has read it. */
export const rulesCy: RulesMessages = {
  rulesAbout:
    'Beth mae rheolau eraill yn ei ddweud: mae pob un yn gofyn cwestiwn gwahanol, felly gallant fod yn wahanol a phob un yn gywir. Nid yw’r lleill yn bwydo’r dyfarniad.',
  ourRule: 'Y dyfarniad yma: yr hyn a ddigwyddodd o’i gymharu â’r rhagolwg',
  ruleName: {
    'previous-period': 'Newid ers y cyfnod blaenorol',
    'direction-of-travel': 'Cyfeiriad dros y pum cyfnod diwethaf',
    'clear-impact': 'Clear Impact: y newidiadau diwethaf',
    fingertips: 'Fingertips: tuedd ddiweddar',
    xmr: 'Siart XmR, fel y mae’r GIG yn ei defnyddio',
    target: 'Targed',
  },
}
