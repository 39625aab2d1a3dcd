import type { FrameworkMessages } from './framework-messages.js'

/** A draft until a Welsh speaker has read it. */
export const frameworkCy: FrameworkMessages = {
  headlineIndicators: 'Penawdau pob canlyniad, y pwysicaf yn gyntaf',
  contributing: 'Gwasanaethau sy’n cyfrannu',
  servicesHead: 'Gwasanaethau, a’r hyn y maent yn cyfrannu ato',
  noFramework: 'Nid oes fframwaith i’w ddangos: dywedwch yn “framework” ble mae.',
  outside: (names) => `Nid ydynt yn y fframwaith hwn, gan nad yw’r hyn a enwant ynddo: ${names}.`,
  notFramework: 'Dylai fod yn wrthrych JSON gyda “version”: 1, canlyniadau a gwasanaethau.',
  notAsInFramework: (place) => `Mae ${place} ar goll, neu nid dyna a ddylai fod yno.`,
  outcomeWithFigure: (text) =>
    `Mae rhif yn “${text}”. Cyflwr mewn geiriau plaen yw canlyniad; mae ei rifau yn perthyn i’w ddangosyddion.`,
}
