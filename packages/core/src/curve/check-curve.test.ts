import { describe, expect, it } from 'vitest'
import { bySentence, saidOf } from '../check-call.fixture.js'
import { forecast } from '../forecast/forecast-published.js'
import { forecastsOf } from '../reading/forecasts-of.js'
import type { CurveOptions } from './curve.js'
import { curve } from './curve-published.js'
import { DORSET_PLANS, snapshots } from './published.fixture.js'

const plans = snapshots('plans', DORSET_PLANS)
const saved = forecast(plans, { until: '2016' })

describe('a curve is not made, and the call says', () => {
  const indicator = 'indicator: one of the indicators that readTable gives, not'
  const forecasts = 'what forecast, enteredForecast or restoreForecast gives, not'

  it.each(
    bySentence([
      [undefined, `${indicator} undefined.`],
      [[plans], `${indicator} a list.`],
      [{ indicators: [plans], problems: [] }, `${indicator} an object.`],
      [{ values: [1, 2, 3], frequency: 'annual' }, `${indicator} an object.`],
      [curve(plans), `${indicator} an object.`],
    ]),
  )('%s', (sentence, given) => {
    expect(saidOf(curve, given)).toBe(sentence)
  })

  it.each(
    bySentence([
      ['2016', 'options: an object, not “2016”.'],
      [
        { madeAt: 'yesterday' },
        'There is no “madeAt” in the options of a curve. There are polarity, baselineUntil, horizon, method, adjust, forecast, scenarios, earlier, target, targets, predecessor, compare, problems.',
      ],
      [{ polarity: 'Lower' }, 'polarity: one of lower, none, higher.'],
      [{ baselineUntil: 2016 }, 'baselineUntil: text, not 2016.'],
      [{ horizon: '3' }, 'horizon: a whole number from 1 to 120, not “3”.'],
      [
        { method: 'arima' },
        'method: one of default, naive, drift, straight-line, ses, holt, damped, theta, mean, not “arima”.',
      ],
      [{ adjust: { at: '2015' } }, 'adjust: a list, not an object.'],
      [{ adjust: [{ at: '2015' }] }, 'No break at “2015”.'],
      [{ adjust: [{ at: '2015' }], forecast: forecast(plans, { until: '2014' }) }, 'No break at “2015”.'],
      [{ target: NaN }, 'target: a number, not NaN.'],
      [{ target: '200' }, 'target: a number, not “200”.'],
      [{ targets: { period: '2020', value: 3 } }, 'targets: a list, not an object.'],
      [{ targets: [200] }, 'targets[0]: a target such as { period: “2027”, value: 12.5 }, not 200.'],
      [{ targets: [{ value: 3 }] }, 'targets[0].period: text, not undefined.'],
      [{ targets: [{ period: 2020, value: 3 }] }, 'targets[0].period: text, not 2020.'],
      [{ targets: [{ period: '2020', value: '3' }] }, 'targets[0].value: a number, not “3”.'],
      [
        { targets: [{ period: 'one fine day', value: 3 }] },
        'targets: “one fine day” is no period of “plans”, nor soon after its last.',
      ],
      [
        { predecessor: 'E10000009' },
        'predecessor: one of the indicators that readTable gives, not “E10000009”.',
      ],
      [{ compare: plans }, 'compare: a list, not an object.'],
      [{ compare: [1] }, 'compare[0]: one of the indicators that readTable gives, not 1.'],
      [{ forecast: {} }, `forecast: ${forecasts} an object.`],
      [{ forecast: 'forecast-2016.json' }, `forecast: ${forecasts} “forecast-2016.json”.`],
      [{ forecast: { indicator: 'plans', area: '', forecast: saved } }, `forecast: ${forecasts} an object.`],
      [
        { forecast: { ...saved, format: 'oba-forecast/2' } },
        'forecast: a forecast that this version of the library can read, not an object.',
      ],
      [{ scenarios: saved }, 'scenarios: a list, not an object.'],
      [{ scenarios: [{}] }, `scenarios[0]: ${forecasts} an object.`],
      [{ earlier: saved }, 'earlier: a list, not an object.'],
      [{ earlier: [saved, null] }, `earlier[1]: ${forecasts} null.`],
    ]),
  )('%s', (sentence, options) => {
    expect(saidOf(curve, plans, options)).toBe(sentence)
  })
})

describe('a curve is made all the same', () => {
  it('with options that say nothing', () => {
    const unsaid = { polarity: null, method: null, adjust: null, forecast: undefined, targets: null }
    expect(curve(plans, unsaid as unknown as CurveOptions)).toEqual(curve(plans))
  })

  it('with all that is known of its forecasts', () => {
    const known = forecastsOf(plans, [{ indicator: 'plans', area: 'A1', forecast: saved }])
    expect(curve(plans, { polarity: 'lower', ...known }).forecast).toEqual(saved)
  })

  it('with a target for years to come, and of an indicator without any figure', () => {
    const targets = [{ period: '2050', value: 100 }]
    expect(curve(plans, { targets }).targets[0]!.period.label).toBe('31 March 2050')
    expect(curve({ ...plans, points: [] }, { targets }).targets).toEqual([])
  })

  it('with a saved forecast that was carried over a break nobody marks any more', () => {
    const adjust = [{ at: '2015', times: 1.2 }]
    expect(curve(plans, { forecast: saved, adjust }).forecast).toEqual(saved)
  })
})
