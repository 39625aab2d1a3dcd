import type { Messages } from './messages.js'

export const en: Messages = {
  history: 'History',
  forecastMadeFrom: (day) => `Forecast made from data to ${day}`,
  forecastValue: (figure) => `${figure} forecast`,
  actualValue: (figure) => `${figure} actual`,
  targetValue: (figure) => `Target ${figure}`,
  unitOfArea: (name, unit, when, area) => [name, unit, when, area].filter((part) => part !== '').join(', '),
  eachSnapshot: (day) => `at ${day}`,
  eachYearEnding: (day) => `years ending ${day}`,
  eachSchoolYear: 'school years, by the year they end',
  eachYear: 'calendar years',

  keyActual: 'What happened',
  keyForecast: 'Forecast if nothing changes',
  keyRange: 'Likely range (8 in 10)',
  keyBefore: (area) =>
    `Left of the break: ${area}. The line is not joined, because the figures are not comparable.`,
  keySymbol: (symbol, meaning) => `${symbol}: ${meaning}`,
  symbolMeaning: {
    c: 'kept back to protect people',
    x: 'not available',
    z: 'does not apply',
    u: 'not reliable enough to publish',
    low: 'rounds to nothing',
    k: 'rounds to nothing',
  },
  symbolOther: 'no figure was published',

  dataTable: 'Data table',
  tableCaption: (name, area, unit) => `${name}, ${area}${unit === '' ? '' : ` (${unit})`}`,
  period: 'Period',
  actual: 'Actual',
  forecast: 'Forecast',
  likelyFrom: 'Likely range (8 in 10), from',
  likelyTo: 'Likely range (8 in 10), to',
  target: 'Target',
  noFigure: 'no figure',
  source: (text) => `Source: ${text}`,
  dataTo: (day) => `Data to ${day}.`,
  recalculated: 'The forecast is worked out again each time this page opens.',
  councilsChoice: (polarity) =>
    `${polarity === 'lower' ? 'Lower' : 'Higher'} is better: the choice of whoever made this page.`,
  caveat: (text) => text,

  scorecardCaption: 'Every curve and its verdict',
  curve: 'Curve',
  historyAndForecast: 'History and forecast',
  latest: 'Latest',
  againstForecast: 'Against forecast',
  verdict: 'Verdict',

  loading: 'Loading the figures.',
  nothingToShow: 'There is nothing to show yet: this chart has been given no figures.',
  notFound: (src) => `The figures could not be found at ${src}.`,
  signIn: (src) => `The file ${src} asked for a sign-in.`,
  serverFault: (src, status) => `The figures could not be read: the server answered ${status} for ${src}.`,
  unreachable: (src) => `The figures could not be fetched from ${src}.`,
  isWebPage: (src) => `${src} is a web page, not a file of figures. It may have asked for a sign-in.`,
  unreadable: (src, problem) => `The figures in ${src} could not be read. ${problem}`,
  noIndicator: (wanted, holds) => `The file has no indicator “${wanted}”. It has: ${holds}.`,
  noArea: (wanted, indicator, holds) =>
    `The file has no figures of “${indicator}” for the area “${wanted}”. It has: ${holds}.`,
  noBaselinePeriod: (wanted, first, last) =>
    `The baseline should end at “${wanted}”, and the figures have no such period. They run from ${first} to ${last}.`,
  whichIndicator: (holds) => `The file has more than one indicator. Say which with indicator="…": ${holds}.`,
  whichArea: (holds) => `The file has more than one area. Say which with area="…": ${holds}.`,
}
