import { afterNumeral } from './after-numeral-cy.js'
import type { RuleCatalogue } from './rule-catalogue.js'

const TWO = 'Mae hyn yn edrych ar ddau ffigur yn unig, ac nid yw’n cyfrif am hap.'
const USUAL =
  'Mae hyn yn gofyn a yw’r ffigur diweddaraf yn fwy na’r amrywio arferol. Nid yw’n gofyn i ble’r oedd pethau’n mynd.'
const PLACES = 'Gall safleoedd mewn rhestr symud heb i ddim newid.'

/** A draft until a Welsh speaker has read it. */
export const rulesCy: RuleCatalogue = {
  asks: {
    'clear-impact': 'Mae hyn yn edrych ar y newidiadau diwethaf yn unig, ac nid yw’n cyfrif am hap.',
    'previous-period': TWO,
    'direction-of-travel': TWO,
    xmr: USUAL,
    'p-chart': USUAL,
    'u-chart': USUAL,
    'c-chart': USUAL,
    fingertips:
      'Mae hyn yn gofyn a yw’r pum ffigur blynyddol diwethaf yn tueddu un ffordd yn fwy na hap, pa un bynnag a adewir allan.',
    benchmark: 'Mae hyn yn cymharu dau ffigur. Nid yw’n gofyn i ble’r oedd pethau’n mynd.',
    rank: PLACES,
    'quartile-band': PLACES,
    quintile: PLACES,
    'neighbour-median': TWO,
  },
  judged: { better: 'Newid er gwell yw hynny.', worse: 'Newid er gwaeth yw hynny.' },
  moved: {
    up: (latest, earlier, periods) =>
      `Mae’r ffigur diweddaraf, ${latest}, yn uwch na’r ${before(earlier, periods)}.`,
    down: (latest, earlier, periods) =>
      `Mae’r ffigur diweddaraf, ${latest}, yn is na’r ${before(earlier, periods)}.`,
    flat: (latest, earlier, periods) =>
      `Mae’r ffigur diweddaraf, ${latest}, yr un fath â’r ${before(earlier, periods)}.`,
  },
  printAlike: 'Mae’r ddau’n gwahaniaethu o lai nag a argreffir.',
  run: {
    up: (...of) => run('Codiad', 'godiadau', ...of),
    down: (...of) => run('Gostyngiad', 'ostyngiadau', ...of),
    flat: (_, earlier) => `Nid codiad na gostyngiad yw’r newid diwethaf: ${earlier}, fel o’r blaen.`,
  },
  sinceFirst: (difference) => `Mae ${difference} na’r ffigur cyntaf, nad yw’n llinell sylfaen.`,
  variation: {
    improvement: 'Mae’r ffigur diweddaraf yn well nag y byddai amrywio arferol y gyfres yn ei roi.',
    concern: 'Mae’r ffigur diweddaraf yn waeth nag y byddai amrywio arferol y gyfres yn ei roi.',
    high: 'Mae’r ffigur diweddaraf yn uwch nag y byddai amrywio arferol y gyfres yn ei roi.',
    low: 'Mae’r ffigur diweddaraf yn is nag y byddai amrywio arferol y gyfres yn ei roi.',
    'common-cause': 'Mae’r ffigur diweddaraf o fewn amrywio arferol y gyfres.',
  },
  signal: {
    outside: 'Mae’r tu allan i’r ystod arferol.',
    trend: 'Mae’n rhan o gyfres hir o godi, neu o ostwng.',
    'two-of-three': 'Mae dau o dri ffigur yn olynol yn agos at ymyl yr ystod arferol.',
    shift: 'Mae’n rhan o gyfres hir ar un ochr i’r cyfartaledd.',
  },
  usual: (lower, upper) => `Yr ystod arferol yw ${lower} i ${upper}.`,
  tooFewPoints: (points, needed) =>
    `Mae ${points} ffigur, ac mae angen ${needed} i wahaniaethu rhwng arwydd a’r amrywio arferol.`,
  assurance: {
    pass: 'Os na newidia dim, cyrhaeddir y targed bob tro.',
    fail: 'Os na newidia dim, methir y targed bob tro.',
    'hit-or-miss': 'Os na newidia dim, cyrhaeddir y targed weithiau a’i fethu dro arall.',
  },
  trend: {
    increasing: 'Mae’r pum ffigur diwethaf yn dangos codiad sy’n fwy na hap.',
    decreasing: 'Mae’r pum ffigur diwethaf yn dangos gostyngiad sy’n fwy na hap.',
    'no-significant-change':
      'Nid yw’r pum ffigur diwethaf yn dangos codiad na gostyngiad clir. Nid yw hynny’r un peth â dim newid.',
  },
  onePointCarries: 'Heb un o’r pump, byddai’r duedd yn mynd y ffordd arall.',
  goal: {
    better: (value, goal) => `Mae’r ffigur diweddaraf, ${value}, yn well na’r ${goal}.`,
    similar: (value, goal) => `Mae’r ffigur diweddaraf, ${value}, yn cyrraedd y ${goal}.`,
    worse: (value, goal) => `Mae’r ffigur diweddaraf, ${value}, yn waeth na’r ${goal}.`,
    higher: (value, goal) => `Mae’r ffigur diweddaraf, ${value}, yn uwch na’r ${goal}.`,
    lower: (value, goal) => `Mae’r ffigur diweddaraf, ${value}, yn is na’r ${goal}.`,
  },
  target: (figure) => `targed o ${figure}`,
  range: (lower, upper) => `nod o ${lower} i ${upper}`,
  compared: {
    better: 'Mae’r ffigur yn well na’r un y’i cymherir ag ef, yn fwy na hap.',
    similar: 'Nid oes gwahaniaeth clir oddi wrth y ffigur y’i cymherir ag ef.',
    worse: 'Mae’r ffigur yn waeth na’r un y’i cymherir ag ef, yn fwy na hap.',
    higher: 'Mae’r ffigur yn uwch na’r un y’i cymherir ag ef, yn fwy na hap.',
    lower: 'Mae’r ffigur yn is na’r un y’i cymherir ag ef, yn fwy na hap.',
  },
  method: {
    'fixed-value': 'Cymerir y ffigur y’i cymherir ag ef yn union.',
    overlap:
      'Dim ond lle nad yw eu hystodau’n cyffwrdd y dywedir bod y ddau’n wahanol, sy’n methu rhai sydd.',
    difference: 'Cyfrifir ansicrwydd y ddau ffigur.',
  },
  atLevel: (times) => `Yr ystodau yw’r rhai sy’n dal ${times} gwaith ym mhob 100.`,
  rank: (rank, of, sharing) =>
    `Safle ${rank} o ${of}, lle mae 1 orau${sharing > 1 ? `; mae ${sharing} ardal yn ei rannu` : ''}.`,
  quarter: {
    A: 'Yn y chwarter gorau o’r ardaloedd.',
    B: 'Yn yr ail chwarter gorau o’r ardaloedd.',
    C: 'Yn yr ail chwarter gwaethaf o’r ardaloedd.',
    D: 'Yn y chwarter gwaethaf o’r ardaloedd.',
  },
  fifth: (fifth, first) =>
    `Yng ngrŵp ${fifth} o 5 grŵp cyfartal o ardaloedd, lle mae grŵp 1 ${first === 'best' ? 'orau' : 'uchaf'}.`,
  median: {
    above: (value, median) => `Mae’r ffigur, ${value}, yn uwch na chanol ei gymdogion, ${median}.`,
    below: (value, median) => `Mae’r ffigur, ${value}, yn is na chanol ei gymdogion, ${median}.`,
    equal: (value) => `Y ffigur, ${value}, yw canol ei gymdogion.`,
  },
  cannot: {
    'no-actuals': 'Nid oes ffigur eto.',
    'no-prior-period': 'Nid oes ffigur ar gyfer y cyfnod cyn y diweddaraf, felly ni ellir cymharu’r ddau.',
    'no-earlier-period': 'Nid oes ffigur mor bell yn ôl, felly ni ellir cymharu’r ddau.',
    'no-value': 'Nid oes ffigur i’w gymharu.',
    'no-target': 'Nid oes targed.',
    'no-benchmark': 'Nid oes ffigur i gymharu ag ef.',
    'no-neighbours': 'Nid oes gan yr un cymydog ffigur.',
    'no-agreed-direction': 'Nid oes neb wedi dweud ai uwch neu is sydd orau, felly ni roddir neb yn gyntaf.',
    'not-enough-areas': 'Mae gan rhy ychydig o ardaloedd ffigur i’w rhoi mewn grwpiau cyfartal.',
    'not-enough-points': 'Mae rhy ychydig o ffigurau ar gyfer y rheol hon.',
    'not-enough-valid-points': 'Mae rhy ychydig o ffigurau ar gyfer y rheol hon.',
    'missing-values': 'Mae un o’r pum ffigur diwethaf ar goll.',
    'no-data-points': 'Nid oes ffigur eto.',
    'value-type': 'Mae angen cyfrifon allan o gyfanswm ar y rheol hon, neu ffigurau gyda’u hystodau.',
    'proportion-zero-or-one': 'Mae un o’r cyfrannau’n 0 neu’n 100%, ac ni all y rheol hon ei ddefnyddio.',
    'year-range':
      'Mae’r ffigurau’n cwmpasu sawl blwyddyn yr un ac yn rhannu data, felly ni all y rheol hon eu defnyddio.',
    'not-annual': 'Ar gyfer ffigurau blynyddol yn unig y mae’r rheol hon.',
    other: 'Ni ellir cyfrifo’r rheol hon o’r ffigurau hyn.',
  },
}

function before(earlier: string, periods: number): string {
  return periods === 1
    ? `un cynt, ${earlier}`
    : `un ${afterNumeral(periods, 'cyfnod', 'masculine')} cynt, ${earlier}`
}

function run(change: string, changesLike: string, changes: number, earlier: string, latest: string): string {
  return changes > 1
    ? `Mae’r ${changes} newid diwethaf i gyd yn ${changesLike}, yr olaf o ${earlier} i ${latest}.`
    : `${change} yw’r newid diwethaf, o ${earlier} i ${latest}, heb un yn union o’i flaen.`
}
