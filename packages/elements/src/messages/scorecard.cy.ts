import type { ScorecardMessages } from './scorecard-messages.js'

/** A draft until a Welsh speaker has read it. */
export const scorecardCy: ScorecardMessages = {
  scorecardCaption: 'Pob cromlin a’i dyfarniad',
  curve: 'Cromlin',
  historyAndForecast: 'Hanes a rhagolwg',
  show: 'Dangos',
  everyCurve: 'Pob cromlin',
  changedCurves: 'Wedi’u cyfrif yn wahanol ers hynny',
  standing: {
    improving: 'Tystiolaeth o welliant',
    worse: 'Yn waeth na’r rhagolwg',
    'too-early': 'Gallai fod ar hap neu yn unol â’r rhagolwg',
    'not-judged': 'Heb eu barnu',
  },
  shownOf: (shown, of) => `Cromliniau a ddangosir: ${shown} o ${of}.`,
  noSuchColumn: (wanted, has) => `Nid oes colofn “${wanted}” yn y cerdyn sgorio. Mae ganddo: ${has}.`,
  noSuchShow: (wanted, has) => `Ni all y cerdyn sgorio ddangos “${wanted}”. Gall ddangos: ${has}.`,
  noSuchDay: (wanted) => `Nid yw “${wanted}” yn ddiwrnod fel 2025-02-01, felly fe’i hepgorir.`,
}
