import type { ScorecardCatalogue } from './scorecard-catalogue.js'

/** A draft until a Welsh speaker has read it. */
export const scorecardCy: ScorecardCatalogue = {
  rest: {
    worse: (count) => `${count} yn waeth na’r rhagolwg`,
    'could-be-chance': (count) => `${count} a allai fod ar hap neu yn unol â’r rhagolwg`,
    'no-agreed-direction': (count) => `${count} heb gyfeiriad y cytunwyd arno`,
    'no-actuals-yet': (count) => `${count} yn rhy gynnar i ddweud`,
    'not-enough-history': (count) => `${count} heb ddigon o hanes`,
    'no-forecast': (count) => `${count} heb ragolwg eto`,
    'not-comparable': (count) => `${count} heb fod yn gymaradwy`,
    'forecast-ended': (count) => `${count} â rhagolwg sydd wedi dod i ben`,
    'no-range': (count) => `${count} â rhagolwg heb ystod`,
  },
  others: (items) => `Y gweddill: ${items}.`,
  group: (name, sentence) => `${name}: ${sentence}`,
  noGroup: 'Heb eu gosod o dan yr un',
  column: {
    period: 'Cyfnod',
    prior: 'Y cyfnod cynt',
    current: 'Diweddaraf',
    target: 'Targed',
    variance: 'Gwahaniaeth o’r targed',
    'percent-of-target': 'Cyfran o’r targed',
    forecast: 'Rhagolwg',
    'current-trend': 'Tuedd gyfredol',
    'change-since-first': 'Newid ers y ffigur cyntaf',
    verdict: 'Dyfarniad',
    evidence: 'Tystiolaeth',
    gap: 'O’i gymharu â’r rhagolwg',
  },
  columnMeans: {
    period: 'Cyfnod y ffigur diweddaraf.',
    prior: 'Ffigur y cyfnod yn union cyn y diweddaraf.',
    current: 'Y ffigur diweddaraf sydd ar gael.',
    target: 'Y targed ar gyfer cyfnod y ffigur diweddaraf. Nid oes ganddo ran yn y dyfarniad.',
    variance: 'Y ffigur diweddaraf llai’r targed, fel cyfran o’r targed.',
    'percent-of-target': 'Y ffigur diweddaraf fel cyfran o’r targed.',
    forecast: 'Yr hyn a ragwelwyd ar gyfer cyfnod y ffigur diweddaraf.',
    'current-trend': 'Cyfeiriad y newid diwethaf, a sawl newid yn olynol a aeth y ffordd honno.',
    'change-since-first':
      'Y newid o’r ffigur cyntaf y gellir ei gymharu i’r diweddaraf. Nid y ffigur cyntaf yw’r llinell sylfaen.',
    verdict: 'Ble mae’r ffigur diweddaraf o’i gymharu â’i ragolwg.',
    evidence: 'Pa mor sicr y gellir bod o’r ffigurau ers y llinell sylfaen.',
    gap: 'Y ffigur diweddaraf llai ei ragolwg.',
  },
  empty: {
    'no-actuals': 'Dim ffigur',
    'no-prior-period': 'Dim ffigur ar gyfer y cyfnod cynt',
    'no-target': 'Dim targed',
    'target-is-zero': '0 yw’r targed',
    'first-is-zero': '0 yw’r ffigur cyntaf',
    'only-one-figure': 'Un ffigur yn unig',
    'no-forecast-for-period': 'Dim rhagolwg ar gyfer y cyfnod hwn',
    'no-range': 'Nid oes ystod i’r rhagolwg',
  },
  trend: {
    up: (periods) => `I fyny, ${times(periods)}`,
    down: (periods) => `I lawr, ${times(periods)}`,
    flat: (periods) => `Dim newid, ${times(periods)}`,
  },
  changed: (percent, direction) => `${percent} yn ${direction === 'more' ? 'uwch' : 'is'}`,
  unchanged: 'Yr un fath',
  since: (improving, of, then, ofThen, day) =>
    `${improving} o ${of} nawr, ${then}${ofThen === of ? '' : ` o ${ofThen}`} ${day === null ? 'y tro diwethaf' : `erbyn ${day}`}.`,
  change: {
    'newly-turned': 'Newydd droi',
    'newly-improving': 'Newydd ddechrau gwella',
    'newly-worse': 'Newydd fynd yn waeth na’r rhagolwg',
    'no-longer-improving': 'Heb dystiolaeth o welliant bellach',
    'no-longer-worse': 'Heb fod yn waeth na’r rhagolwg bellach',
    new: 'Newydd ar y cerdyn sgorio',
    same: 'Dim newid',
  },
  became: (change, names) => `${change}: ${names}.`,
  nothingChanged: 'Nid oes yr un gromlin yn cael ei chyfrif yn wahanol ers hynny.',
  madeAgain: (day) =>
    `Mae’r cyfrif cynharach yn defnyddio ffigurau heddiw ar gyfer cyfnodau a oedd wedi dod i ben erbyn ${day}. Efallai nad oedd rhai wedi’u cyhoeddi erbyn hynny, neu eu bod wedi’u diwygio ers hynny.`,
  gone: (names) => `Heb fod ar y cerdyn sgorio bellach: ${names}.`,
}

function times(periods: number): string {
  return periods === 1 ? 'y newid diwethaf' : `y ${periods} newid diwethaf`
}
