import { describe, expect, it } from 'vitest'
import { curve } from '../curve/curve.js'
import { DORSET_PLANS, snapshots } from '../curve/published.fixture.js'
import { enteredForecast } from '../forecast/enter-forecast.js'
import { forecastRows } from '../forecast/forecast-rows.js'
import { writeForecasts } from '../writing/write-forecasts.js'
import { forecastsOf } from './forecasts-of.js'
import { readForecasts } from './read-forecasts.js'

const plans = snapshots('plans', DORSET_PLANS)
const HEADER = 'indicator,period,forecast,forecast_lower,forecast_upper,scenario,forecast_by,forecast_on\n'
const from = (lines: string) => forecastsOf(plans, readForecasts(HEADER + lines).rows)

describe('the saved and entered forecasts of an indicator', () => {
  it('are the baseline, the scenarios beside it and the baselines before it, ready for a curve', () => {
    const found = from(`plans,2017,430,400,460,,Board,2016-06-01
plans,2018,440,400,480,,Board,2016-06-01
plans,2017,450,,,No new team,Board,2016-06-01
plans,2018,470,,,No new team,Board,2016-06-01
plans,2015,300,,,,Board,2014-06-01`)
    expect(found.problems).toEqual([])
    const drawn = curve(plans, { polarity: 'lower', ...found })
    expect(drawn.forecast).toMatchObject({ method: 'entered', by: 'Board', madeAt: '2016-06-01' })
    expect(drawn.forecast.points.map(({ period, value }) => [period!.end, value])).toEqual([
      ['2017-03-31', 430],
      ['2018-03-31', 440],
    ])
    expect(drawn.scenarios.map(({ scenario }) => scenario)).toEqual(['No new team'])
    expect(drawn.earlier.map(({ forecast }) => forecast.until?.end)).toEqual(['2014-03-31'])
  })

  it('are those of the area and indicator alone', () => {
    const rows = [
      { indicator: 'plans', area: 'elsewhere', period: '2017', value: 1 },
      { indicator: 'other', period: '2017', value: 1 },
    ]
    expect(forecastsOf(plans, rows)).toEqual({ scenarios: [], earlier: [], problems: [] })
  })

  it('are left out whole, with the row they fail at, where a period is missing, unknown or out of range', () => {
    const codes = (lines: string) => {
      const { forecast, problems } = from(lines)
      return [forecast, ...problems.map(({ code, row }) => [code, row])]
    }
    expect(codes('plans,2017,430,,,,,\nplans,2019,440,,,,,')).toEqual([undefined, ['forecast-with-a-gap', 3]])
    expect(codes('plans,2017,430,,,,,\nplans,2017,440,,,,,')).toEqual([undefined, ['forecast-with-a-gap', 3]])
    expect(codes('plans,2099,430,,,,,')).toEqual([undefined, ['forecast-with-a-gap', 2]])
    expect(codes('plans,soon,430,,,,,')).toEqual([undefined, ['no-such-forecast-period', 2]])
    expect(codes('plans,2013,430,,,,,')).toEqual([undefined, ['forecast-before-figures', 2]])
    expect(codes('plans,2017,430,440,450,,,')).toEqual([undefined, ['outside-own-range', 2]])
  })

  it('come back from their own rows with the same figures, and from a document exactly as they were', () => {
    const made = enteredForecast(plans, {
      until: '2016',
      points: [
        { value: 430, lower: 400, upper: 460 },
        { value: 440.5, lower: 400, upper: 480 },
      ],
      by: 'Board',
      on: '2016-06-01',
      why: 'New threshold',
      scenario: 'Slow',
    })
    const { rows } = readForecasts(writeForecasts(forecastRows(plans, made)))
    expect(forecastsOf(plans, rows).forecast).toEqual(made)
    expect(forecastsOf(plans, [{ indicator: 'plans', area: '', forecast: made }]).forecast).toBe(made)
  })

  it('a fitted one keeps its figures and likely range as rows, and is then an entered one', () => {
    const { forecast } = curve(plans, { baselineUntil: '2016' })
    const again = forecastsOf(plans, forecastRows(plans, forecast)).forecast!
    expect(again.method).toBe('entered')
    const shown = (one: typeof forecast) =>
      one.points.map(({ value, ranges }) => [value, ranges.find(({ level }) => level === 0.8)])
    expect(shown(again)).toEqual(shown(forecast))
  })
})
