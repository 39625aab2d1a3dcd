import type { EquityCatalogue } from './equity-catalogue.js'

/** A draft until a Welsh speaker has read it. */
export const equityCy: EquityCatalogue = {
  gap: (of, from, difference, when) => `${of}: ${difference} na ${from} ${when}.`,
  noGap: (of, from, when) => `${of} a ${from}: yr un fath ${when}.`,
  noFigure: (names) => `Nid oes ffigur ar gyfer ${names}, felly ni ddywedir dim amdanynt.`,
  range: (least, most, times) => `Mae’r ystod (${times} o bob 100) o ${least} i ${most}.`,
  couldBeNone: 'Mae’r ystod honno’n cynnwys dim gwahaniaeth o gwbl.',
  widest: (highest, lowest, when, difference) =>
    `Mae’r bwlch mwyaf ${when} rhwng ${highest} a ${lowest}: ${difference}.`,
  furthest: (names, several, when) =>
    `Bellaf oddi wrth ganlyniad da ${when}, o’r rhai sydd â ffigur: ${names}${several ? ' (cyfartal)' : ''}.`,
  nobodyFurthest: {
    'no-agreed-direction':
      'Nid oes neb wedi dweud ai uwch neu is sydd orau, felly ni ddywedir bod neb bellaf oddi wrth ganlyniad da.',
    'fewer-than-two-groups':
      'Nid oes gan yr un cyfnod ffigurau ar gyfer dau grŵp, felly nid oes neb i’w gymharu.',
  },
  change: (before, from, after, to) => `Ar gyfer pob grŵp gyda’i gilydd: ${before} ${from}, ${after} ${to}.`,
  within: (difference) => `Newid o fewn y grwpiau: ${difference}.`,
  composition: (difference) => `Newid ym maint y grwpiau: ${difference}.`,
  part: (name, within, composition) => `${name}: ${within} o newid o fewn y grŵp; ${composition} o faint.`,
  noDifference: 'dim newid',
  arithmetic: 'Mae’r rhannau’n adio i’r newid cyfan. Maent yn dweud ble mae’r newid, ac nid pam.',
  notTakenApart: {
    'not-a-rate': () => 'Dim ond cyfraddau a chanrannau o’r un math y gellir eu rhannu fesul grŵp.',
    'fewer-than-two-groups': () => 'Mae angen o leiaf dau grŵp.',
    'no-such-period': () => 'Nid yw’r ddau gyfnod hyn, y cynharaf yn gyntaf, yn y ffigurau.',
    'group-without-counts': (names) =>
      `Nid oes cyfrifon yn y ddau gyfnod ar gyfer ${names}, felly ni rennir y newid ar gyfer neb.`,
    'not-everybody': (names) => `Nid yw cyfrifon y grwpiau’n adio i rai ${names}, felly ni rennir y newid.`,
    'break-between': (names) =>
      `Nid yw’r ffigurau cyn ac wedyn yn gymaradwy ar gyfer ${names}, felly ni rennir y newid.`,
  },
}
