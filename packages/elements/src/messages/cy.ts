import { chartCy } from './chart.cy.js'
import { compareCy } from './compare.cy.js'
import type { Messages } from './messages.js'
import { frameworkCy } from './framework.cy.js'
import { quadrantsCy } from './quadrants.cy.js'
import { reportCy } from './report.cy.js'
import { outputCy } from './output.cy.js'
import { storyCy } from './story.cy.js'
import { scorecardCy } from './scorecard.cy.js'

/** A draft until a Welsh speaker has read it. */
export const cy: Messages = {
  ...storyCy,
  ...compareCy,
  ...outputCy,
  ...chartCy,
  history: 'Hanes',
  forecastMadeFrom: (day) => `Rhagolwg o ddata hyd at ${day}`,
  forecastValue: (figure) => `${figure} rhagolwg`,
  actualValue: (figure) => `${figure} gwirioneddol`,
  targetValue: (figure) => `Targed ${figure}`,
  eachSnapshot: (day) => `ar ${day}`,
  eachYearEnding: (day) => `blynyddoedd hyd at ${day}`,
  eachSchoolYear: (bare) => `blynyddoedd ysgol${bare ? ', yn ôl y flwyddyn y dônt i ben' : ''}`,
  eachYear: 'blynyddoedd calendr',

  keyActual: 'Beth ddigwyddodd',
  keyForecast: 'Rhagolwg os na fydd dim yn newid',
  keyRange: 'Ystod debygol (8 o bob 10)',
  keyBefore: (area) =>
    `I’r chwith o’r toriad: ${area}. Nid yw’r llinell yn cael ei huno, gan nad yw’r ffigurau’n gymaradwy.`,
  symbolMeaning: {
    c: 'wedi’i gadw’n ôl i ddiogelu pobl',
    x: 'ddim ar gael',
    z: 'ddim yn berthnasol',
    u: 'ddim yn ddigon dibynadwy i’w gyhoeddi',
    low: 'yn talgrynnu i ddim',
    k: 'yn talgrynnu i ddim',
  },
  symbolOther: {
    'kept-back': 'wedi’i gadw’n ôl',
    'not-read': 'ni ellid ei ddarllen',
    none: 'ni chyhoeddwyd ffigur',
  },

  comparatorValue: (figure, area) => `${figure} ${area}`,
  reading: (period, parts) => `${period}: ${parts.join(', ')}.`,
  readRange: (lower, upper) => `ystod debygol (8 o bob 10) ${lower} i ${upper}`,
  readComparator: (area, figure) => `${area} ${figure}`,
  readingCue: 'Mae’r bysellau saeth chwith a de yn darllen pob cyfnod.',
  chartLabel: (name) => `Siart: ${name}. ${cy.readingCue}`,

  why: 'Pam?',
  howToRead: 'Sut i ddarllen hwn',
  howToReadIt: [
    'Y llinell dywyll yw’r hyn a ddigwyddodd.',
    'Y llinellau toredig llwyd yw ble roedd yn mynd pe na bai dim yn newid. Maent yn aros fel y’u gwnaed.',
  ],
  dataTable: 'Tabl data',
  period: 'Cyfnod',
  actual: 'Gwirioneddol',
  forecast: 'Rhagolwg',
  likelyFrom: 'Ystod debygol (8 o bob 10), o',
  likelyTo: 'Ystod debygol (8 o bob 10), i',
  target: 'Targed',
  noFigure: 'dim ffigur',
  pointStatus: { provisional: 'dros dro', revised: 'diwygiedig', final: '' },
  source: (text) => `Ffynhonnell: ${text}`,
  dataTo: (day) => `Data hyd at ${day}.`,
  updated: (day) => `Diweddarwyd ${day}.`,
  nextUpdate: (day) => `Diweddariad nesaf ${day}.`,
  recalculated: 'Caiff y rhagolwg ei gyfrifo eto bob tro y bydd y dudalen hon yn agor.',
  figuresAt: (address) => `Mae’r ffigurau yn ${address}`,
  councilsChoice: (polarity) =>
    `${polarity === 'lower' ? 'Is' : 'Uwch'} sydd orau: dewis pwy bynnag a wnaeth y dudalen hon.`,

  ...scorecardCy,
  ...frameworkCy,
  ...quadrantsCy,
  ...reportCy,

  chooseWhat: { indicator: 'Dangosydd', area: 'Ardal', measure: 'Dangos fel' },
  measureName: (measure) => (measure === 'count' ? 'Nifer' : 'Cyfradd'),
  neighboursMedian: 'Canolrif y cymdogion',

  loading: 'Yn llwytho’r ffigurau.',
  loadingForecast: 'Yn llwytho’r rhagolwg a gadwyd.',
  nothingToShow: 'Nid oes dim i’w ddangos eto: ni roddwyd ffigurau i’r siart hon.',
  notFound: (src) => `Ni ellid dod o hyd i’r ffigurau yn ${src}.`,
  signIn: (src) => `Gofynnodd y ffeil ${src} am fewngofnodi.`,
  serverFault: (src, status) => `Ni ellid darllen y ffigurau yn ${src}: atebodd y gweinydd ${status}.`,
  unreachable: (src) =>
    `Ni ellid nôl y ffigurau o ${src}: ni ddaeth ateb, neu anfonwyd y cais ymlaen i safle arall, fel ar gyfer mewngofnodi.`,
  fromDisk: (src) =>
    `Ni chaiff tudalen a agorwyd o ddisg nôl ${src}. Rhowch y ffigurau y tu mewn iddi, neu rhowch hi ar weinydd gwe.`,
  tooLarge: (src, most) =>
    `Mae’r ffeil ${src} yn fwy na ${most.toLocaleString('cy-GB')} beit, felly ni chafodd ei darllen.`,
  cutShort: (src) => `Daeth y ffeil ${src} i ben cyn ei diwedd, felly ni ddangosir dim ohoni.`,
  webPage: (src) => `Tudalen we yw ${src}, nid ffeil o ffigurau. Efallai ei bod wedi gofyn am fewngofnodi.`,
  unreadable: (src, problem, inPart) =>
    `Ni ellid darllen ${inPart ? 'pob un o’r' : 'y'} ffigurau yn ${src}. ${problem}`,
  noIndicator: (wanted, holds) => `Nid oes dangosydd “${wanted}” yn y ffeil. Mae ganddi: ${holds}.`,
  noArea: (wanted, holds, indicator) =>
    `Nid oes ffigurau${indicator && ` “${indicator}”`} yn y ffeil ar gyfer yr ardal “${wanted}”. ${holds ? `Mae ganddi: ${holds}` : 'Nid yw’n enwi ardaloedd'}.`,
  otherUnit: (areas) => `Mewn uned arall, ac felly heb eu cynnwys: ${areas}.`,
  wrongData: () => 'Rhoddwyd rhywbeth i’r siart hon nad yw’n ffigurau.',
  noSuchPolarity: (wanted) => `Nid yw “${wanted}” yn gyfeiriad: higher, lower neu none yw polarity.`,
  noSuchTarget: (wanted) => `Nid yw “${wanted}” yn rhif, felly ni thynnir targed.`,
  noSuchMeasure: (measure) =>
    `Ni ellir dangos y ffigurau fel ${cy.measureName(measure).toLowerCase()}: ni chyhoeddir y cyfrifon angenrheidiol gyda nhw.`,
  noForecastIn: 'Nid oes rhagolwg wedi’i gadw ynddi.',
  noForecastFits: () =>
    'Nid oes rhagolwg a gadwyd yn cyd-fynd â’r ffigurau hyn: mae unrhyw un a ddangosir yn newydd.',
  noBaselinePeriod: (wanted, first, last) =>
    `Dylai’r llinell sylfaen ddod i ben yn “${wanted}”, ac nid oes cyfnod o’r fath yn y ffigurau. Maent yn rhedeg o ${first} i ${last}.`,
  whichIndicator: (holds) =>
    `Mae mwy nag un dangosydd yn y ffeil. Dywedwch pa un gydag indicator="…": ${holds}.`,
  whichArea: (holds) => `Mae mwy nag un ardal yn y ffeil. Dywedwch pa un gydag area="…": ${holds}.`,
}
