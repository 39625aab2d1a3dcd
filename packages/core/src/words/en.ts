import { MONTHS } from '../period/calendar.js'
import type { Catalogue, CurveCatalogue, Direction, UnitKind } from './catalogue.js'
import { lowerFirst, upperFirst } from './first-letter.js'
import { scorecardEn } from './scorecard-en.js'
import { wholeCatalogue } from './whole-catalogue.js'

export const curveEn: CurveCatalogue = {
  locale: 'en-GB',
  status: {
    turned: 'Turned',
    ahead: 'Ahead of forecast',
    bending: 'Worsening slowed',
    'as-forecast': 'As forecast',
    behind: 'Improving, behind forecast',
    worse: 'Worse than forecast',
    'not-enough-history': 'Not enough history',
    'no-forecast': 'No forecast yet',
    'no-actuals-yet': 'Too early to say',
    'forecast-ended': 'The forecast has ended',
    'no-agreed-direction': 'No agreed direction',
    'not-comparable': 'Not comparable',
  },
  evidence: { strong: 'Strong evidence', some: 'Some evidence', none: 'Could be chance' },
  couldBeChance: (status) => `${status}, but it could be chance`,
  evidenceOfRun: (evidence, direction) =>
    `${evidence} that the figures since the baseline, taken together, are ${direction} than forecast`,
  percent: (figure) => `${figure}%`,
  counted: (figure, unit) => `${figure} ${isOne(figure) && !/^per /.test(unit) ? singular(unit) : unit}`,
  month: (number) => MONTHS[number - 1]!,
  day: (day, month, year) => `${day} ${month} ${year}`,
  when: (type, end, year, label) => {
    if (type === 'snapshot') return `at ${end}`
    if (type === 'academic-year') return `in the school year ending in ${year}`
    if (type === 'financial-year' || type === 'year-ending') return `in the year ending ${end}`
    if (type === 'week') return `in the week ending ${end}`
    return `in ${type === 'month' ? end.replace(/^\d+ /, '') : label}`
  },
  difference: (kind, direction, figure) => {
    const points = kind === 'percent' ? ` percentage ${isOne(figure) ? 'point' : 'points'}` : ''
    return `${figure}${points} ${compared(kind, direction)}`
  },
  lessThan: (figure) => `less than ${figure}`,
  thanForecast: (difference) => `${difference} than forecast`,
  sameAsForecast: 'the same as forecast',
  title: (name, kind, direction, startsWithUnit) => {
    if (kind !== 'count' || !startsWithUnit) return `${name}: ${compared('rate', direction)} than forecast`
    return `${upperFirst(compared(kind, direction))} ${lowerFirst(name.replace(/^number of /i, ''))} than forecast`
  },
  titleUnclear: (name) => `${name}: no clear difference from forecast`,
  titleAsForecast: (name) => `${name}: as forecast`,
  titleWithout: (name, status) => `${name}: ${lowerFirst(status)}`,
  latest: (of, when, figure) => `${of}: ${figure} ${when}.`,
  noFigures: (of) => `${of}: no figure to show.`,
  forecastWas: (until, figure, range) => `The forecast, made from data to ${until}, was ${figure}${range}.`,
  likelyRange: (lower, upper) =>
    `, with a likely range (8 in 10) ${lower === upper ? `that rounds to ${lower}` : `of ${lower} to ${upper}`}`,
  thatIs: (against) => `That is ${against}.`,
  moreThanChance: (evidence) => `There is ${lowerFirst(evidence)} that this is more than chance.`,
  chance: (periods, direction, howOften) =>
    `If nothing had changed, ${periods === 1 ? 'a figure' : `a run of ${periods} figures`} this ${direction === 'better' ? 'good or better' : 'bad or worse'} would come up ${howOften}.`,
  halfTheTime: 'about half the time',
  timesInTen: (times) => `about ${times} times in 10`,
  oneIn: (figure) => `about 1 time in ${figure}`,
  lessThanOneIn: (figure) => `less than 1 time in ${figure}`,
  target: (figure, when = '') => `The target ${when} is ${figure}.`.replace('  ', ' '),
  why: {
    'not-enough-history': 'A forecast needs at least 3 figures before the end of the baseline.',
    'no-forecast': 'There is no forecast: these figures lack the period the baseline ends at.',
    'no-actuals-yet': 'There is no figure since the forecast was made.',
    'forecast-ended': 'The forecast does not reach the latest figure. It is time to make a new one.',
    'no-agreed-direction': 'Nobody has said which way is better, so nothing is called better or worse.',
    'not-comparable': 'The figures since are not comparable with those before.',
  },
  explain: {
    madeFrom: (figures, first, last) =>
      `The forecast was made from ${figures === 1 ? 'the figure of' : `${figures} figures, ${first} to`} ${last}.`,
    method: {
      default: 'It carries the history on, with as much of a trend as the history bears out.',
      'straight-line': 'It is the straight line through the history.',
      entered: 'It was entered by people.',
      naive: 'It carries the last figure on.',
      drift: 'It carries the last figure on with the average step.',
      ses: 'It carries on an average in which recent figures count most (SES).',
      holt: 'It carries on a level and a trend in which recent figures count most (Holt).',
      damped: 'It carries on a level and a trend that fades (damped Holt).',
      theta: 'It is the theta method’s.',
      mean: 'It is the average of the last figures.',
    },
    made: (by, on, because) =>
      `It was made${by && ` by ${by}`}${on && ` on ${on}`}, and has stayed as it was${because && `. The reason given: ${because}`}.`,
    earlierOrigins: (origins, held, of) =>
      `The same method was tried at ${origins} earlier ${origins === 1 ? 'point' : 'points'}. Of the figures that followed, its likely range (8 in 10) would have held ${held} of ${of}.`,
    period: (when, actual, expected) => `${upperFirst(when)}: ${actual}, against a forecast of ${expected}.`,
    average: (periods, against) =>
      periods === 1
        ? `The one figure since is ${against}.`
        : `On average the ${periods} figures since are ${against}.`,
    cuts: '1 time in 10 or less is some evidence; 1 time in 40 or less, strong evidence.',
    noPart: 'A target, the figure before and the first figure have no part in this.',
    overlapping: (periods) =>
      `Figures that share data with the history or with a later figure are not counted: ${periods}.`,
    withoutFigure: (periods) => `Periods since without a figure are left out: ${periods}.`,
    revised: (periods, largest) =>
      `Figures of the history revised since the forecast was made: ${periods}, by up to ${largest}. The forecast stays as it was.`,
  },
}

export const en: Catalogue = /* @__PURE__ */ wholeCatalogue(curveEn, scorecardEn)

function compared(kind: UnitKind, direction: Direction): string {
  const words = kind === 'count' ? { less: 'fewer', more: 'more' } : { less: 'lower', more: 'higher' }
  return words[direction]
}

/** "1" and "less than 1" are of one thing; "1.0" is not. */
function isOne(figure: string): boolean {
  return /(^| )1$/.test(figure)
}

/** "children" → "child", "care leavers" → "care leaver"; a unit that is no plural stays as it is. */
function singular(unit: string): string {
  return unit.replace(/\b(children|people)(?= |$)|(ie)?s(?= |$)/, (plural) => ONE[plural] ?? '')
}

const ONE: Readonly<Record<string, string>> = { children: 'child', people: 'person', ies: 'y' }
