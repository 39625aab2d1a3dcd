import type { CompareMessages } from './compare-messages.js'

/** A draft until a Welsh speaker has read it. */
export const compareCy: CompareMessages = {
  compared: (name, count, groups, order) =>
    `${name}: ${count} ${groups ? 'grŵp' : 'ardal'} ar un raddfa, ${order.toLowerCase()}`,
  sortBy: 'Trefnu',
  orders: {
    gap: 'Y gorau yn erbyn y rhagolwg yn gyntaf',
    verdict: 'Y dyfarniad gorau yn gyntaf',
    name: 'Yn ôl enw',
  },
  rank: (rank, of, shared) => `${rank} o ${of}${shared ? ' (cydradd)' : ''}`,
  quarter: {
    A: 'chwarter gorau',
    B: 'ail chwarter',
    C: 'trydydd chwarter',
    D: 'chwarter olaf',
  },
  area: 'Ardal',
  ownArea: '(ardal y dudalen hon)',
  group: 'Grŵp',
  rankHead: 'Safle',
  rankMeans: 'Safle 1 yw’r ffigur gorau.',
  notRanked: 'Heb safle',
  gapHead: 'Y bwlch rhwng grwpiau',
  gapTable: 'Y bwlch mwyaf ym mhob cyfnod',
  widestGap: 'Bwlch mwyaf',
  highest: 'Uchaf',
  lowest: 'Isaf',
  changeHead: 'Pa grwpiau sy’n cyfrif am y newid',
  noSuchAs: (wanted) => `Nid oes golwg o’r enw ${wanted}: multiples neu one ydyw.`,
}
