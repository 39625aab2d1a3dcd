import type { FrameworkMessages } from './framework-messages.js'

/** A draft until a Welsh speaker has read it. */
export const frameworkCy: FrameworkMessages = {
  notFramework: 'Dylai fod yn wrthrych JSON gyda “version”: 1, canlyniadau a gwasanaethau.',
  notAsInFramework: (place) => `Mae ${place} ar goll, neu nid dyna a ddylai fod yno.`,
  outcomeWithFigure: (text) =>
    `Mae rhif yn “${text}”. Cyflwr mewn geiriau plaen yw canlyniad; mae ei rifau yn perthyn i’w ddangosyddion.`,
}
