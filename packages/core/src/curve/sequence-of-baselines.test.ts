import { describe, expect, it } from 'vitest'
import { enteredForecast } from '../forecast/enter-forecast.js'
import { forecast } from '../forecast/forecast.js'
import { curve } from './curve.js'
import { DORSET_PLANS, snapshots } from './published.fixture.js'

describe('a sequence of baselines', () => {
  const plans = snapshots('plans', DORSET_PLANS)
  const first = forecast(plans, { until: '2015', horizon: 4 })

  it('closes an earlier one with the actuals up to where the next began, and leaves it so', () => {
    const now = curve(plans, { polarity: 'lower', baselineUntil: '2017', earlier: [first] })
    expect(now.earlier).toHaveLength(1)
    expect(now.earlier[0]!.forecast).toEqual(first)
    expect(now.earlier[0]!.verdict.gap!.period.label).toBe('31 March 2017')
    const later = curve(snapshots('plans', { ...DORSET_PLANS, 2020: 900 }), {
      polarity: 'lower',
      baselineUntil: '2017',
      earlier: [first],
    })
    expect(later.earlier).toEqual(now.earlier)
  })

  it('keeps scenarios beside the forecast the verdict uses', () => {
    const agreed = enteredForecast(plans, { until: '2016', points: [{ value: 400 }], scenario: 'as agreed' })
    const both = curve(plans, { polarity: 'lower', baselineUntil: '2016', scenarios: [agreed] })
    expect(both.scenarios).toEqual([agreed])
    expect(both.verdict).toEqual(curve(plans, { polarity: 'lower', baselineUntil: '2016' }).verdict)
  })

  it('says that an entered forecast took its range from the series’ own past surprises', () => {
    const entered = enteredForecast(plans, {
      until: '2016',
      points: [{ value: 430 }, { value: 440 }, { value: 450 }],
    })
    const { verdict } = curve(plans, { polarity: 'lower', forecast: entered })
    expect(verdict.status).toBe('turned')
    expect(verdict.reasons.map((reason) => reason.code)).toContain('range-from-fitted-errors')
  })
})
