import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curve } from '../curve/curve.js'
import { DORSET_PLANS, snapshots } from '../curve/published.fixture.js'
import type { Indicator } from '../model/indicator.js'
import { parsePeriod } from '../period/parse-period.js'
import { stepPeriod } from '../period/step-period.js'
import { curveParagraph, verdictSentence } from '../words/curve-words.js'
import { catalogueFor } from '../words/language.js'
import { whySentences } from '../words/why-words.js'
import { enteredForecast, forecast } from './forecast-published.js'
import { methodNames } from './forecast.types.js'
import type { Forecast } from './frozen.types.js'
import { restoreForecast } from './restore-forecast.js'

const plans = snapshots('plans', DORSET_PLANS)
const made = forecast(plans, { until: '2016', madeAt: '2016-06-01' })
const refused = { none: 'not-a-forecast' }

function asSaved(what: unknown): unknown {
  return JSON.parse(JSON.stringify(what))
}

/** An indicator with so many figures one after another, from the period named on. */
function figures(first: string, perYear: number, values: readonly (number | null)[]): Indicator {
  const period = parsePeriod(first)!
  const points = values.map((value, at) => ({ period: stepPeriod(period, at, perYear), value }))
  return { ...plans, frequency: { perYear }, bounds: [null, null], points }
}

const someValues = fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { freq: 6 }), {
  maxLength: 14,
})
const someOptions = fc.record(
  {
    horizon: fc.integer({ min: 1, max: 6 }),
    method: fc.constantFrom(...methodNames),
    levels: fc.constantFrom([0.8], [0.5, 0.8, 0.95], []),
    madeAt: fc.constant('2026-11-28'),
  },
  { requiredKeys: [] },
)
const someFigures = fc
  .tuple(
    fc.constantFrom(['31 March 2016', 1], ['2016/17', 1], ['2016 Q1', 4], ['January 2016', 12]),
    someValues.filter(({ length }) => length > 0),
  )
  .map(([[first, perYear], values]) => figures(String(first), Number(perYear), values))

describe('a saved forecast comes back as it was', () => {
  const comesBack = (forecast: Forecast): void => {
    const saved = JSON.stringify(forecast)
    expect(JSON.stringify(restoreForecast(JSON.parse(saved)))).toBe(saved)
  }

  it('of numbers that name no periods', () => {
    const numbers = fc.oneof(someValues, fc.array(fc.double(), { maxLength: 8 }))
    fc.assert(
      fc.property(numbers, someOptions, (values, options) =>
        comesBack(forecast({ values, frequency: 'annual' }, options)),
      ),
    )
  })

  it('of an indicator, up to any period of it or to none it has', () => {
    fc.assert(
      fc.property(someFigures, fc.nat(), someOptions, (indicator, at, options) => {
        const until = indicator.points[at % (indicator.points.length + 1)]?.period.label ?? '1 May 1066'
        comesBack(forecast(indicator, { ...options, until }))
      }),
    )
  })

  it('since a break, or carried over it', () => {
    fc.assert(
      fc.property(someFigures, fc.nat(), fc.boolean(), someOptions, (whole, place, over, options) => {
        const at = whole.points[place % whole.points.length]!.period
        const adjust = over ? [{ at: at.label, times: 1.2, plus: -3 }] : []
        comesBack(forecast({ ...whole, breaks: [{ at, note: 'New' }] }, { ...options, adjust }))
      }),
    )
  })

  it('as people entered it, with a range or without', () => {
    const point = fc
      .tuple(fc.integer({ min: -500, max: 500 }), fc.option(fc.nat(90)))
      .map(([value, reach]) =>
        reach === null ? { value } : { value, lower: value - reach, upper: value + reach },
      )
    const said = fc.record(
      {
        by: fc.string(),
        why: fc.string(),
        scenario: fc.string(),
        on: fc.constant('2026-11-28'),
        level: fc.constantFrom(0.5, 0.8),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        someFigures,
        fc.nat(),
        fc.array(point, { minLength: 1, maxLength: 5 }),
        said,
        (indicator, at, points, rest) => {
          const until = indicator.points[at % (indicator.points.length + 1)]?.period.label ?? '1 May 1066'
          comesBack(enteredForecast(indicator, { ...rest, until, points }))
        },
      ),
    )
  })

  it('and another library’s rewriting, which may put its parts in another order', () => {
    const turned = (what: unknown): unknown =>
      Array.isArray(what)
        ? what.map(turned)
        : what instanceof Object
          ? Object.fromEntries(
              Object.entries(what)
                .reverse()
                .map(([name, part]) => [name, turned(part)]),
            )
          : what
    expect(restoreForecast(turned(made))).toEqual(made)
  })
})

describe('what is no forecast is not made into one', () => {
  it.each([undefined, null, 'text', 3, [], {}, { ...made, points: 'none' }, { format: { toString: 3 } }])(
    '%j',
    (saved) => {
      expect(restoreForecast(saved)).toEqual(refused)
    },
  )

  it('nor one of a later version of the library, which may read it', () => {
    expect(restoreForecast({ ...made, format: 'oba-forecast/2' })).toEqual({ none: 'newer-format' })
  })
})

describe('a damaged forecast is recognised', () => {
  const [first, second, ...rest] = made.points
  const { joint, history, until } = made
  const [level, ...levels] = first!.ranges

  it.each<readonly [string, Partial<Record<keyof Forecast, unknown>>]>([
    ['by a method there is not', { method: 'arima' }],
    [
      'a figure of its history is no number',
      { history: [{ ...history[0], value: '243' }, ...history.slice(1)] },
    ],
    ['a figure of its history is gone', { history: history.slice(1) }],
    ['its history is gone', { history: [] }],
    ['its history is in another order', { history: [history[1], history[0], ...history.slice(2)] }],
    ['its history ends at another period', { until: history[2]!.period }],
    ['its history ends at no period', { until: null }],
    ['its last period is another', { until: { ...until, label: '2016' } }],
    ['its points are gone', { points: [] }],
    ['it has points and is none', { none: 'two-values' }],
    ['a point is no number', { points: [{ ...first, value: null }, second, ...rest] }],
    ['a point is gone', { points: [first, ...rest] }],
    ['its points are in another order', { points: [second, first, ...rest] }],
    ['a point comes twice', { points: [first, first, ...rest] }],
    ['its points begin before its history ends', { points: [{ ...first, period: until }, second, ...rest] }],
    ['a point has no period', { points: [{ ...first, period: null }, second, ...rest] }],
    [
      'a point is at no day',
      { points: [{ ...first, period: { ...first!.period, end: '2017-03-32' } }, second, ...rest] },
    ],
    [
      'a period has no name',
      { points: [{ ...first, period: { ...first!.period, label: null } }, second, ...rest] },
    ],
    ['a point has no ranges', { points: [{ ...first, ranges: null }, second, ...rest] }],
    [
      'a range is upside down',
      {
        points: [
          { ...first, ranges: [{ ...level, lower: level!.upper, upper: level!.lower }, ...levels] },
          second,
          ...rest,
        ],
      },
    ],
    ['a range has one end', { points: [{ ...first, ranges: [{ ...level, upper: null }] }, second, ...rest] }],
    ['its errors have no scale', { joint: { ...joint, scale: { kind: 'log', lower: 0, upper: null } } }],
    ['an error is gone', { joint: { ...joint, centre: joint!.centre.slice(1) } }],
    ['a row of its errors is gone', { joint: { ...joint, covariance: joint!.covariance.slice(1) } }],
    [
      'an error is below nothing',
      { joint: { ...joint, covariance: joint!.covariance.map((row) => row.map((shared) => -shared)) } },
    ],
    ['its errors have no tail', { joint: { ...joint, degreesOfFreedom: 0 } }],
    ['a tail is text', { joint: { ...joint, degreesOfFreedom: '3' } }],
    ['its errors are gone', { joint: undefined }],
    ['the day it was made is none', { madeAt: { day: 1 } }],
    ['a break it was carried over is none', { adjusted: [{ times: 1.2 }] }],
  ])('%s', (_what, damage) => {
    expect(restoreForecast({ ...made, ...damage })).toEqual(refused)
  })

  it('or else harms no sentence, whatever became of any part of it', () => {
    const words = catalogueFor('en')
    const whole = [
      made,
      forecast(
        { ...plans, breaks: [{ at: plans.points[2]!.period, note: 'New' }] },
        { until: '2016', adjust: [{ at: '2015', times: 1.1 }] },
      ),
      enteredForecast(plans, {
        until: '2016',
        points: [400, 410, 420].map((value) => ({ value, lower: value - 50, upper: value + 50 })),
        ...{ by: 'The board', on: '2016-06-01', why: 'Two new teams' },
      }),
    ]
    const parts = whole.flatMap((one) => placesIn(one).map((place) => ({ one, place })))
    const instead = fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 1 }))
    fc.assert(
      fc.property(fc.constantFrom(...parts), instead, ({ one, place }, now) => {
        const restored = restoreForecast(changed(one, place, now))
        if (!('format' in restored)) return
        const judged = curve(plans, { polarity: 'lower', forecast: restored, earlier: [restored] })
        const said = [
          curveParagraph(judged, words),
          verdictSentence(judged, words),
          ...whySentences(judged, words),
        ]
        expect(said.join(' ')).not.toMatch(/NaN|undefined|\[object/)
      }),
      { numRuns: 1000 },
    )
  })
})

type Place = readonly string[]

/** Every part of something, and every part of those. */
function placesIn(what: unknown): Place[] {
  if (!(what instanceof Object)) return []
  return Object.entries(what).flatMap(([name, part]) => [
    [name],
    ...placesIn(part).map((place) => [name, ...place]),
  ])
}

/** As it would be saved with another thing in one place, or nothing. */
function changed(whole: unknown, place: Place, now: unknown): unknown {
  const copy = asSaved(whole)
  const owner = place.slice(0, -1).reduce((inside, name) => (inside as Record<string, unknown>)[name], copy)
  Object.assign(owner as object, { [place.at(-1)!]: now })
  return asSaved(copy)
}
