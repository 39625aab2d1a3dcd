import { chartEn } from './chart.en.js'
import type { Messages } from './messages.js'
import { storyEn } from './story.en.js'

export const en: Messages = {
  ...storyEn,
  ...chartEn,
  history: 'History',
  forecastMadeFrom: (day) => `Forecast made from data to ${day}`,
  forecastValue: (figure) => `${figure} forecast`,
  actualValue: (figure) => `${figure} actual`,
  targetValue: (figure) => `Target ${figure}`,
  eachSnapshot: (day) => `at ${day}`,
  eachYearEnding: (day) => `years ending ${day}`,
  eachSchoolYear: (bare) => `school years${bare ? ', by the year they end' : ''}`,
  eachYear: 'calendar years',

  keyActual: 'What happened',
  keyForecast: 'Forecast if nothing changes',
  keyRange: 'Likely range (8 in 10)',
  keyBefore: (area) =>
    `Left of the break: ${area}. The line is not joined, because the figures are not comparable.`,
  symbolMeaning: {
    c: 'kept back to protect people',
    x: 'not available',
    z: 'does not apply',
    u: 'not reliable enough to publish',
    low: 'rounds to nothing',
    k: 'rounds to nothing',
  },
  symbolOther: {
    'kept-back': 'kept back',
    'not-read': 'could not be read',
    none: 'no figure was published',
  },

  comparatorValue: (figure, area) => `${figure} ${area}`,
  reading: (period, parts) => `${period}: ${parts.join(', ')}.`,
  readRange: (lower, upper) => `likely range (8 in 10) ${lower} to ${upper}`,
  readComparator: (area, figure) => `${area} ${figure}`,
  readingCue: 'Left and right arrow keys read each period.',
  chartLabel: (name) => `Chart: ${name}. ${en.readingCue}`,

  why: 'Why?',
  howToRead: 'How to read this',
  howToReadIt: [
    'The dark line is what happened.',
    'The grey dashes are where it was headed if nothing changed. They stay as they were made.',
  ],
  dataTable: 'Data table',
  period: 'Period',
  actual: 'Actual',
  forecast: 'Forecast',
  likelyFrom: 'Likely range (8 in 10), from',
  likelyTo: 'Likely range (8 in 10), to',
  target: 'Target',
  noFigure: 'no figure',
  pointStatus: { provisional: 'provisional', revised: 'revised', final: '' },
  source: (text) => `Source: ${text}`,
  dataTo: (day) => `Data to ${day}.`,
  updated: (day) => `Updated ${day}.`,
  nextUpdate: (day) => `Next update ${day}.`,
  recalculated: 'The forecast is worked out again each time this page opens.',
  figuresAt: (address) => `The figures are at ${address}`,
  councilsChoice: (polarity) =>
    `${polarity === 'lower' ? 'Lower' : 'Higher'} is better: the choice of whoever made this page.`,

  chooseWhat: { indicator: 'Indicator', area: 'Area', measure: 'Show as' },
  measureName: (measure) => (measure === 'count' ? 'Number' : 'Rate'),
  neighboursMedian: 'Neighbours’ median',

  loading: 'Loading the figures.',
  loadingForecast: 'Loading the saved forecast.',
  nothingToShow: 'There is nothing to show yet: this chart has been given no figures.',
  notFound: (src) => `The figures could not be found at ${src}.`,
  signIn: (src) => `The file ${src} asked for a sign-in.`,
  serverFault: (src, status) => `The figures in ${src} could not be read: the server answered ${status}.`,
  unreachable: (src) =>
    `The figures could not be fetched from ${src}: no answer came, or it was sent on to another site, as for a sign-in.`,
  fromDisk: (src) =>
    `A page opened from a disk may not fetch ${src}. Put the figures inside it, or it on a web server.`,
  tooLarge: (src, most) =>
    `The file ${src} is larger than ${most.toLocaleString('en-GB')} bytes, so it was not read.`,
  cutShort: (src) => `The file ${src} broke off before its end, so none of it is shown.`,
  webPage: (src) => `${src} is a web page, not a file of figures. It may have asked for a sign-in.`,
  unreadable: (src, problem, inPart) =>
    `The figures in ${src} could not ${inPart ? 'all ' : ''}be read. ${problem}`,
  noIndicator: (wanted, holds) => `The file has no indicator “${wanted}”. It has: ${holds}.`,
  noArea: (wanted, holds, indicator) =>
    `The file has no figures${indicator && ` of “${indicator}”`} for the area “${wanted}”. ${holds ? `It has: ${holds}` : 'It names no areas'}.`,
  otherUnit: (areas) => `In another unit, so left out: ${areas}.`,
  wrongData: () => 'This chart was given something that is not figures.',
  noSuchPolarity: (wanted) => `“${wanted}” is not a direction: polarity is higher, lower or none.`,
  noSuchTarget: (wanted) => `“${wanted}” is not a number, so no target is drawn.`,
  noSuchMeasure: (measure) =>
    `The figures cannot be shown as a ${en.measureName(measure).toLowerCase()}: the counts this needs are not published with them.`,
  noForecastIn: 'It holds no saved forecast.',
  noForecastFits: () => 'No saved forecast fits these figures: any shown is new.',
  noBaselinePeriod: (wanted, first, last) =>
    `The baseline should end at “${wanted}”, and the figures have no such period. They run from ${first} to ${last}.`,
  whichIndicator: (holds) => `The file has more than one indicator. Say which with indicator="…": ${holds}.`,
  whichArea: (holds) => `The file has more than one area. Say which with area="…": ${holds}.`,
}
