import { describe, expect, it } from 'vitest'
import { CallError } from '../call-error.js'
import { DORSET_PLANS, snapshots } from '../curve/published.fixture.js'
import type { Indicator } from '../model/indicator.js'
import { enteredForecast, forecast } from './forecast-published.js'
import { readTable } from '../reading/read-table.js'
import { restoreForecast } from './restore-forecast.js'

const plans = snapshots('plans', DORSET_PLANS)
const broken = (at: number): Indicator => ({
  ...plans,
  breaks: [{ at: plans.points[at]!.period, note: 'New definition' }],
})

describe('a forecast of an indicator', () => {
  it('names its periods in the data’s own style', () => {
    const { points } = forecast(plans, { until: '2016', horizon: 2 })
    expect(points.map(({ period }) => period!.label)).toEqual(['31 March 2017', '31 March 2018'])
  })

  it('uses only the figures since the last break', () => {
    expect(forecast(broken(3)).history.map(({ value }) => value)).toEqual([409, 415, 244, 305])
  })

  it('is carried over a break where somebody says how the figures compare, and says so', () => {
    const made = forecast(broken(3), { adjust: [{ at: '2016', times: 1.1, plus: 2 }], until: '2016' })
    expect(made.history.map(({ value }) => value)).toEqual(
      [243 * 1.1 + 2, 270 * 1.1 + 2, 372 * 1.1 + 2, 409].map((value) => expect.closeTo(value, 9)),
    )
    expect(made.adjusted).toEqual([{ at: '2016', times: 1.1, plus: 2 }])
    expect(() => forecast(broken(3), { adjust: [{ at: '2017' }] })).toThrow(CallError)
  })

  it('says that the series has no such period', () => {
    expect(forecast(plans, { until: '1999' })).toMatchObject({
      none: 'no-such-period',
      points: [],
      joint: null,
    })
  })
})

describe('what an indicator’s figures are to a forecast', () => {
  const table = (columns: string, rows: readonly string[]): Indicator =>
    readTable([
      ['indicator', 'area_code', 'period', 'unit', ...columns.split(',')],
      ...rows.map((row, at) => ['share', 'A1', `31 March ${2013 + at}`, '%', ...row.split(',')]),
    ]).indicators[0]!
  const numbers = (values: readonly (number | null)[]) => ({
    values,
    frequency: 'annual' as const,
    bounds: [0, 100] as const,
  })

  it('a suppressed figure is a gap: left out, in no history and no range, whatever it was', () => {
    const share = table('value', ['40', '41', 'c', '44', '43', '46', '45'])
    const made = forecast(share, { horizon: 3 })
    expect(made.history.map(({ value }) => value)).toEqual([40, 41, null, 44, 43, 46, 45])
    const same = forecast(numbers([40, 41, null, 44, 43, 46, 45]), { horizon: 3 })
    expect(made.points.map(({ value }) => value)).toEqual(same.points.map(({ value }) => value))
    expect(JSON.stringify(made)).not.toContain('"c"')
  })

  const shares = (counts: readonly number[], of: number): Indicator =>
    table(
      'value,numerator,denominator',
      counts.map((count) => `${(100 * count) / 20},${(count * of) / 20},${of}`),
    )

  it('counts say how much is chance, none of so many among them', () => {
    const least = (of: number): number =>
      forecast(shares([1, 0, 1, 1, 0, 1], of), { horizon: 1 }).joint!.covariance[0]![0]!
    // One share of n has a variance of 1/4n on the angle.
    expect(least(4)).toBeGreaterThanOrEqual(1 / 16)
    expect(least(2000)).toBeLessThan(1 / 16)
  })

  it('counts say how much is chance, though the share never moved', () => {
    const { points } = forecast(shares([10, 10, 10, 10, 10], 20), { horizon: 1 })
    const { lower, upper } = points[0]!.ranges[1]!
    // Half of 20 has a standard error of 11 percentage points.
    expect(upper - lower).toBeGreaterThan(2 * 1.96 * 100 * Math.sqrt(0.25 / 20))
  })

  it('reaches ten periods ahead with ranges that widen', () => {
    const { points } = forecast(table('value', ['40', '41', '39', '44', '43', '46', '45']), { horizon: 10 })
    const widths = points.map(({ ranges }) => ranges[1]!.upper - ranges[1]!.lower)
    expect(widths).toHaveLength(10)
    widths.slice(1).forEach((width, at) => expect(width).toBeGreaterThan(widths[at]!))
    expect(points.at(-1)!.period!.label).toBe('31 March 2029')
  })

  it('is the same forecast whenever and however often it is made', () => {
    const share = table('value', ['40', '41', '39', '44', '43', '46', '45'])
    expect(forecast(share)).toEqual(forecast(structuredClone(share)))
  })

  it('a later figure, or a revised one, changes nothing that was made before it', () => {
    const made = JSON.stringify(forecast(snapshots('plans', DORSET_PLANS, '2016')))
    expect(JSON.stringify(forecast(snapshots('plans', DORSET_PLANS), { until: '2016' }))).toBe(made)
  })
})

describe('an entered forecast', () => {
  const entered = {
    until: '2016',
    by: 'Partnership board',
    on: '2016-06-01',
    why: 'Two new teams',
    scenario: 'as agreed',
  }

  it('keeps who made it, when and why, and takes its width from the series’ own surprises', () => {
    const made = enteredForecast(plans, { ...entered, points: [{ value: 430 }, { value: 440 }] })
    expect(made).toMatchObject({
      method: 'entered',
      by: 'Partnership board',
      madeAt: '2016-06-01',
      because: 'Two new teams',
      rangesFrom: 'fitted-errors',
    })
    expect(made.points.map(({ value, period }) => [period!.label, value])).toEqual([
      ['31 March 2017', 430],
      ['31 March 2018', 440],
    ])
    for (const { ranges, value } of made.points) {
      expect(ranges[0]!.lower).toBeLessThan(value)
      expect(ranges[0]!.upper).toBeGreaterThan(value)
    }
  })

  it('stands beside others of the same baseline, each a scenario of its own', () => {
    const made = [430, 380].map((value, at) =>
      enteredForecast(plans, { ...entered, scenario: `plan ${at + 1}`, points: [{ value }] }),
    )
    expect(made.map(({ scenario, points }) => [scenario, points[0]!.value])).toEqual([
      ['plan 1', 430],
      ['plan 2', 380],
    ])
    expect(restoreForecast(JSON.parse(JSON.stringify(made[1])))).toEqual(made[1])
  })

  it('says that the series has no such period, and invents no points', () => {
    expect(enteredForecast(plans, { ...entered, until: '1999', points: [{ value: 430 }] })).toMatchObject({
      none: 'no-such-period',
      points: [],
      rangesFrom: 'nowhere',
      joint: null,
    })
  })

  it('shows an entered range as it was entered', () => {
    const made = enteredForecast(plans, { ...entered, points: [{ value: 430, lower: 400, upper: 470 }] })
    expect(made.rangesFrom).toBe('entered')
    expect(made.points[0]!.ranges[0]).toEqual({ level: 0.8, lower: 400, upper: 470 })
  })

  it('stands without a range where there is too little history for one', () => {
    const made = enteredForecast(snapshots('plans', { 2015: 400, 2016: 409 }), {
      until: '2016',
      points: [{ value: 430 }],
    })
    expect(made).toMatchObject({ rangesFrom: 'nowhere', joint: null, points: [{ value: 430, ranges: [] }] })
  })

  it.each([
    [{ points: [] }, 'at least one point'],
    [{ points: [{ value: 5, lower: 6, upper: 7 }] }, 'outside its own range'],
    [{ points: [{ value: 5 }], level: 2 }, 'between 0 and 1'],
  ])('refuses %j', (wrong, says) => {
    expect(() => enteredForecast(plans, { until: '2016', ...wrong })).toThrow(says)
  })
})
