import { afterNumeral } from './after-numeral-cy.js'
import type { ScorecardCatalogue } from './scorecard-catalogue.js'

/** A draft until a Welsh speaker has read it. */
export const scorecardCy: ScorecardCatalogue = {
  improving: (improving, of) => {
    const curves =
      of === 1
        ? 'gromlin'
        : `${improving === 0 ? 'un' : improving} o’r ${afterNumeral(of, 'cromlin', 'feminine')}`
    const showing = improving === 0 ? 'Nid yw’r' : of === 1 ? 'Mae’r' : 'Mae'
    return `${showing} ${curves} yn dangos tystiolaeth o welliant`
  },
  byChance: (expected, judged) =>
    `Ar hap yn unig, byddai oddeutu ${judged < 10 ? '1 o bob 10' : `${expected} o’r ${judged}`} cromlin a farnwyd yn dangos gwelliant pe na bai dim wedi newid. Byddai’r un nifer yn edrych yn waeth.`,
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
  since: (improving, of, then, ofThen, day, asOf) =>
    `${improving} o ${of} ${asOf === null ? 'nawr' : `erbyn ${asOf}`}, ${then}${ofThen === of ? '' : ` o ${ofThen}`} ${day === null ? 'y tro diwethaf' : `erbyn ${day}`}.`,
  change: {
    'newly-turned': 'Newydd droi',
    'newly-improving': 'Newydd ddechrau gwella',
    'newly-worse': 'Newydd fynd yn waeth na’r rhagolwg',
    'no-longer-improving': 'Heb fod yn amlwg yn gwella bellach',
    'no-longer-worse': 'Heb fod yn waeth na’r rhagolwg bellach',
    new: 'Newydd ar y cerdyn sgorio',
    same: 'Dim newid',
  },
  became: (change, names) => `${change}: ${names}.`,
  nothingChanged: 'Nid oes yr un gromlin yn cael ei chyfrif yn wahanol ers hynny.',
  madeAgain: (day) =>
    `Gwnaed y cyfrif ar gyfer ${day} o’r newydd, o ffigurau heddiw hyd at y diwrnod hwnnw. Efallai nad oedd rhai wedi’u cyhoeddi erbyn hynny, neu eu bod wedi’u diwygio ers hynny.`,
  gone: (names) => `Heb fod ar y cerdyn sgorio bellach: ${names}.`,
}

function times(periods: number): string {
  return periods === 1 ? 'y newid diwethaf' : `y ${periods} newid diwethaf`
}
