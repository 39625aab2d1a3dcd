import { describe, expect, it } from 'vitest'
import { bySentence, saidOf } from '../check-call.fixture.js'
import { DORSET_PLANS, snapshots } from '../curve/published.fixture.js'
import type { IndicatorForecastOptions } from './forecast.js'
import { earlierOrigins, enteredForecast, forecast } from './forecast-published.js'

const plans = snapshots('plans', DORSET_PLANS)
const numbers = { values: [60, 62, 64, 66, 68], frequency: 'annual' }

describe('a forecast is not made, and the call says', () => {
  const indicator = 'series: one of the indicators that readTable gives, not'

  it.each(
    bySentence([
      [undefined, `${indicator} undefined.`],
      [[60, 62, 64], 'series: numbers such as { values: [60, 62, 64], frequency: “annual” }, not a list.'],
      [{ ...plans, points: [{ period: '2016', value: 3 }] }, `${indicator} an object.`],
      [{ ...numbers, values: '60, 62' }, 'series.values: a list, not “60, 62”.'],
      [{ ...numbers, values: [60, '62', 64] }, 'series.values[1]: a number or null, not “62”.'],
      [
        { ...numbers, frequency: 'yearly' },
        'series.frequency: annual, quarterly, monthly or { perYear: 6 }, not “yearly”.',
      ],
      [
        { ...numbers, frequency: { perYear: 0 } },
        'series.frequency: annual, quarterly, monthly or { perYear: 6 }, not an object.',
      ],
      [{ ...numbers, bounds: [100, 0] }, 'series.bounds: the lower below the upper, not a list.'],
      [{ ...numbers, bounds: ['0', null] }, 'series.bounds[0]: a number or null, not “0”.'],
      [{ ...numbers, denominators: [1, 2] }, 'series.denominators: one for each of 5 values, not 2.'],
      [{ ...numbers, decimals: 'two' }, 'series.decimals: a whole number, not “two”.'],
      [{ ...numbers, per: -1 }, 'series.per: a number above 0, not -1.'],
    ]),
  )('%s', (sentence, series) => {
    expect(saidOf(forecast, series)).toBe(sentence)
  })

  it.each(
    bySentence([
      ['2016', 'options: an object, not “2016”.'],
      [{ horizon: 0 }, 'horizon: a whole number from 1 to 120, not 0.'],
      [{ horizon: 2.5 }, 'horizon: a whole number from 1 to 120, not 2.5.'],
      [{ horizon: '3' }, 'horizon: a whole number from 1 to 120, not “3”.'],
      [{ levels: 0.8 }, 'levels: a list, not 0.8.'],
      [{ levels: [95] }, 'levels[0]: between 0 and 1, not 95.'],
      [{ levels: ['0.8'] }, 'levels[0]: a number, not “0.8”.'],
      [
        { method: 'arima' },
        'method: one of default, naive, drift, straight-line, ses, holt, damped, theta, mean, not “arima”.',
      ],
      [{ method: 'mean', last: 1.5 }, 'last: a whole number above 0, not 1.5.'],
      [{ borrowFrom: 3 }, 'borrowFrom: a list, not 3.'],
      [{ borrowFrom: [plans] }, 'borrowFrom[0].values: a list, not undefined.'],
      [{ madeAt: 'yesterday' }, 'madeAt: a day such as “2026-12-01”, not “yesterday”.'],
      [{ madeAt: '2026-02-30' }, 'madeAt: a day such as “2026-12-01”, not “2026-02-30”.'],
      [{ until: 2016 }, 'until: text, not 2016.'],
      [{ adjust: { at: '2016' } }, 'adjust: a list, not an object.'],
      [{ adjust: [{ at: '2016', times: '2' }] }, 'adjust[0].times: a number, not “2”.'],
      [{ adjust: [{ at: '2016', times: null }] }, 'adjust[0].times: a number, not null.'],
      [
        { adjust: [{ at: '2016', factor: 2 }] },
        'There is no “factor” in adjust[0]. There are at, times, plus.',
      ],
      [{ adjust: ['2016'] }, 'adjust[0]: an adjustment such as { at: “2021”, times: 1.2 }, not “2016”.'],
      [{ adjust: [{ times: 2 }] }, 'adjust[0].at: text, not undefined.'],
      [{ adjust: [{ at: '2016' }] }, 'No break at “2016”.'],
      [
        { baselineUntil: '2016' },
        'There is no “baselineUntil” in the options of a forecast. There are horizon, levels, method, last, borrowFrom, madeAt, until, adjust.',
      ],
    ]),
  )('%s', (sentence, options) => {
    expect(saidOf(forecast, plans, options)).toBe(sentence)
  })

  it('numbers up to a period: they name none', () => {
    expect(saidOf(forecast, numbers, { until: '2016' })).toMatch(
      /^There is no “until” in the options of a forecast of numbers/,
    )
  })

  it.each(
    bySentence([
      [undefined, 'options: an object, not undefined.'],
      [{ until: '2016' }, 'points: a list, not undefined.'],
      [{ points: [] }, 'points: at least one point and at most 120, not 0.'],
      [{ points: [430] }, 'points[0]: a point such as { value: 430 }, not 430.'],
      [{ points: [{ value: NaN }] }, 'points[0].value: a number, not NaN.'],
      [{ points: [{ value: 5, lower: null, upper: 7 }] }, 'points[0].lower: a number, not null.'],
      [{ points: [{ value: 5, lower: 6, upper: 7 }] }, 'points[0] lies outside its own range.'],
      [{ points: [{ value: 5 }], level: 2 }, 'level: between 0 and 1, not 2.'],
      [{ points: [{ value: 5 }], on: 'yesterday' }, 'on: a day such as “2026-12-01”, not “yesterday”.'],
      [
        { points: [{ value: 5 }], madeAt: '2026-12-01' },
        'There is no “madeAt” in an entered forecast. There are points, until, level, scenario, by, on, why.',
      ],
    ]),
  )('%s', (sentence, entered) => {
    expect(saidOf(enteredForecast, plans, entered)).toBe(sentence)
  })

  it('a look back at what is no list of numbers, or by options there are not', () => {
    expect(saidOf(earlierOrigins, plans)).toBe('input.values: a list, not undefined.')
    expect(saidOf(earlierOrigins, numbers, { horizon: 0 })).toMatch(/^horizon/)
    expect(saidOf(earlierOrigins, numbers, { until: '2016' })).toMatch(/^There is no “until” in/)
  })
})

describe('a forecast is made all the same', () => {
  it('with options that say nothing', () => {
    const unsaid = { until: undefined, method: null, adjust: null, horizon: null }
    expect(forecast(plans, unsaid as unknown as IndicatorForecastOptions)).toEqual(forecast(plans))
  })

  it('of numbers that are not finite, which its record has as missing', () => {
    const { history, warnings } = forecast({ values: [3, NaN, 5, Infinity, 4], frequency: 'annual' })
    expect(history.map(({ value }) => value)).toEqual([3, null, 5, null, 4])
    expect(warnings).toContain('not-finite')
  })
})
