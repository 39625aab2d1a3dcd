import { curve, enteredForecast } from '@oba/core'
import type { Curve, CurveOptions, EnteredForecast, Indicator, Note } from '@oba/core'
import type { CurveSvgOptions } from '../svg/curve-svg.js'
import {
  PLANS,
  PLANS_SINCE_2020,
  IN_CARE,
  IN_CARE_SOUTH_WEST,
  IN_CARE_ENGLAND,
  SUITABLE_HOMES,
} from './published-figures.fixture.js'
import { series } from './series.fixture.js'
import type { About } from './series.fixture.js'

/** One thing a chart can have to show: stories, snapshots and screenshots all draw these. */
export interface State {
  readonly curve: Curve
  readonly options?: CurveSvgOptions
}

const plans = (options: CurveOptions = {}, about: About = {}): Curve =>
  curve(series(PLANS, about), {
    polarity: 'lower',
    baselineUntil: '2016',
    method: 'straight-line',
    ...options,
  })

/** Figures made up to show a state, and named so that nobody takes them for published ones. */
const example = (
  values: readonly (number | string)[],
  options: CurveOptions = {},
  about: About = {},
): Curve =>
  curve(
    series(
      { from: 2013, values },
      { name: 'Example indicator', area: 'Example area', unit: 'people', ...about },
    ),
    {
      polarity: 'lower',
      baselineUntil: '2018',
      ...options,
    },
  )

const months = (index: number): string =>
  `${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][index % 12]} ${2015 + Math.floor(index / 12)}`

const quarters = (index: number): string => {
  const year = 2012 + Math.floor(index / 4)
  return `${year}/${`${year + 1}`.slice(2)} Q${(index % 4) + 1}`
}

/** Repeatable, and with the wobble and the season of a monthly count. */
const MONTHLY = Array.from({ length: 120 }, (_, index) =>
  Math.round(180 + index / 3 + 22 * Math.sin(index / 1.9) + 11 * Math.cos(index * 2.7)),
)

const percent = { unit: '%', name: 'Example share' }

const entered = (indicator: Indicator, more: Partial<EnteredForecast> = {}) =>
  enteredForecast(indicator, {
    until: '2016',
    points: [{ value: 430 }, { value: 440 }, { value: 450 }],
    by: 'Partnership board',
    on: '2016-06-01',
    ...more,
  })

const NOTES: readonly Note[] = [
  { indicator: '', period: '31 March 2014', text: 'New electronic records' },
  { indicator: '', period: '31 March 2018', text: 'One front door opens' },
  { indicator: '', period: 'June 2016', text: 'Early help team' },
  { indicator: '', period: '31 March 2017 to 31 March 2019', text: 'Family safeguarding' },
]

export const STATES: Readonly<Record<string, State>> = {
  'worked-example': { curve: plans() },
  'worked-example-dark': { curve: plans(), options: { scheme: 'dark' } },
  'worked-example-print': { curve: plans(), options: { scheme: 'print' } },
  'narrow-320': { curve: plans(), options: { width: 320 } },
  'middle-480': { curve: plans(), options: { width: 480 } },
  welsh: { curve: plans(), options: { locale: 'cy' } },
  'large-text': { curve: plans(), options: { scale: 2 } },
  'short-history': { curve: curve(series(PLANS_SINCE_2020), { polarity: 'lower', baselineUntil: '2021' }) },
  'no-direction': { curve: plans({ polarity: 'none' }) },
  break: {
    curve: curve(series(PLANS_SINCE_2020, { breakAt: [0, 'Boundary change, April 2019'] }), {
      polarity: 'lower',
      baselineUntil: '2023',
      predecessor: series(PLANS, { area: 'Dorset county (before 2019)' }),
    }),
  },
  comparators: {
    curve: curve(
      series(IN_CARE, { name: 'Children in care', area: 'Dorset county', unit: 'per 10,000 children' }),
      {
        polarity: 'lower',
        baselineUntil: '2015',
        compare: [
          series(IN_CARE_ENGLAND, {
            name: 'Children in care',
            area: 'England',
            code: 'E92000001',
            unit: 'per 10,000 children',
          }),
          series(IN_CARE_SOUTH_WEST, {
            name: 'Children in care',
            area: 'South West',
            code: 'E12000009',
            unit: 'per 10,000 children',
          }),
        ],
      },
    ),
  },
  suppressed: { curve: example([52, 55, 'c', 61, 60, 66, 'low', 58, 'x', 47]) },
  'suppressed-months': {
    curve: curve(
      series(
        {
          from: 2015,
          values: MONTHLY.slice(0, 30).map((value, index) => {
            if (index > 4 && index < 9) return 'c'
            return index === 19 ? 'x' : index === 20 ? 'low' : value
          }),
        },
        { name: 'Example referrals', area: 'Example area', unit: 'referrals', period: months },
      ),
      { polarity: 'lower', baselineUntil: 'December 2016' },
    ),
    options: { width: 320 },
  },
  gaps: { curve: example([52, 55, '', 61, 60, 66, 63, '', '', 47, 45]) },
  isolated: { curve: example([52, '', 57, '', 61, 60, 66, '', 51, '', 47]) },
  'single-point': { curve: example([52], { baselineUntil: '2013' }) },
  constant: { curve: example([5, 5, 5, 5, 5, 5, 5, 5, 5]) },
  'months-120': {
    curve: curve(
      series(
        { from: 2015, values: MONTHLY },
        { name: 'Example referrals', area: 'Example area', unit: 'referrals', period: months },
      ),
      { polarity: 'lower', baselineUntil: 'December 2023' },
    ),
  },
  'percent-near-100': {
    curve: example([88, 90, 91, 93, 95, 96, 97, 98, 99], { polarity: 'higher' }, percent),
  },
  'percent-near-0': { curve: example([9, 7.5, 6, 5, 3.5, 2.5, 1.5, 1, 0.5], {}, percent) },
  target: { curve: plans({ target: 250 }) },
  sampling: {
    curve: curve(
      series(SUITABLE_HOMES, {
        name: 'Care leavers in suitable homes',
        area: 'South West',
        unit: '%',
        period: (index) => `${2014 + index}`,
      }),
      { polarity: 'higher', baselineUntil: '2020' },
    ),
  },
  'target-by-period': {
    curve: plans({
      targets: [
        { period: '2017', value: 400 },
        { period: '2018', value: 360 },
        { period: '2019', value: 320 },
        { period: '2020', value: 300 },
      ],
    }),
  },
  'sampling-small': {
    curve: curve(
      series(
        {
          from: 2013,
          counts: [31, 33, 30, 32, 34, 35, 39, 40].map((count) => [count, 44]),
          values: [31, 33, 30, 32, 34, 35, 39, 40].map((count) => Math.round((count / 44) * 100)),
        },
        { ...percent, area: 'Example area' },
      ),
      { polarity: 'higher', baselineUntil: '2017' },
    ),
  },
  'entered-forecast': { curve: plans({ forecast: entered(series(PLANS)) }) },
  scenarios: {
    curve: plans({
      scenarios: [
        entered(series(PLANS), { scenario: 'with the new team' }),
        entered(series(PLANS), {
          scenario: 'if referrals rise',
          points: [{ value: 500 }, { value: 580 }, { value: 650 }],
        }),
      ],
    }),
  },
  'earlier-baseline': {
    curve: curve(series(PLANS), {
      polarity: 'lower',
      baselineUntil: '2018',
      earlier: [
        entered(series(PLANS), { points: [{ value: 430 }, { value: 440 }, { value: 450 }], until: '2016' }),
      ],
    }),
  },
  provisional: { curve: plans({}, { status: { 6: 'provisional' } }) },
  'axis-from-data': {
    curve: example([88, 90, 91, 93, 95, 96, 97, 98, 99], { polarity: 'higher' }, percent),
    options: { axis: 'data' },
  },
  'shared-scale': { curve: plans(), options: { axis: [0, 1000] } },
  annotations: { curve: plans(), options: { notes: NOTES } },
  'annotations-narrow': { curve: plans(), options: { notes: NOTES, width: 320 } },
  'quarters-40': {
    curve: curve(
      series(
        { from: 2012, values: MONTHLY.slice(0, 40) },
        { name: 'Example referrals', area: 'Example area', unit: 'referrals', period: quarters },
      ),
      { polarity: 'lower', baselineUntil: '2020/21 Q4' },
    ),
  },
  'could-be-chance': { curve: example([52, 55, 51, 54, 53, 56, 52, 54]) },
  'no-actuals-yet': { curve: plans({ baselineUntil: '2019' }) },
}
