import { describe, expect, it } from 'vitest'
import { CallError } from '../call-error.js'
import { forecast } from '../forecast/forecast.js'
import type { Polarity } from '../model/indicator.js'
import { readTable } from '../reading/read-table.js'
import { curve } from './curve.js'
import { DORSET_PLANS, snapshots } from './published.fixture.js'
import { statusIn } from './status-in.fixture.js'

describe('a curve', () => {
  it('names no better and no worse when nobody has said which way is better', () => {
    const { verdict } = curve(snapshots('plans', DORSET_PLANS), { baselineUntil: '2016' })
    expect(verdict.status).toBe('no-agreed-direction')
    expect(verdict.evidence).toBeNull()
    expect(verdict.gap?.actual).toBe(305)
  })

  it.each(['Higher', 'up', 'higher is better', '', 'toString'])(
    'is not made where which way is better is “%s”: it would be taken for the opposite',
    (polarity) => {
      const wrong = { polarity: polarity as Polarity, baselineUntil: '2016' }
      const refused = new CallError('polarity: one of lower, none, higher.')
      expect(() => curve(snapshots('plans', DORSET_PLANS), wrong)).toThrow(refused)
      expect(() => curve(snapshots('plans', DORSET_PLANS), { ...wrong, baselineUntil: '2014' })).toThrow(
        refused,
      )
    },
  )

  it('finds the end of the baseline by meaning and not by spelling', () => {
    const options = { polarity: 'lower' as const, method: 'straight-line' as const }
    const byYear = curve(snapshots('plans', DORSET_PLANS), { ...options, baselineUntil: '2016' })
    const byDay = curve(snapshots('plans', DORSET_PLANS), { ...options, baselineUntil: '31 Mar 2016' })
    expect(byDay).toEqual(byYear)
  })

  it('says there are no actuals yet when the baseline ends at the latest figure', () => {
    expect(statusIn('2016', DORSET_PLANS, { baselineUntil: '2016' })).toBe('no-actuals-yet')
  })

  it('says there is not enough history under three figures', () => {
    expect(statusIn('2019', DORSET_PLANS, { baselineUntil: '2014' })).toBe('not-enough-history')
  })

  it('kept from under three figures is made once there are three, and until then says why it is none', () => {
    const kept = forecast(snapshots('plans', DORSET_PLANS, '2014'))
    expect(kept).toMatchObject({ none: 'two-values', points: [] })
    expect(statusIn('2014', DORSET_PLANS, { forecast: kept })).toBe('not-enough-history')
    const plans = snapshots('plans', DORSET_PLANS)
    expect(curve(plans, { forecast: kept, horizon: 4 })).toEqual(curve(plans, { horizon: 4 }))
    const until = { baselineUntil: '2016', polarity: 'lower' as const }
    expect(curve(plans, { forecast: kept, ...until }).verdict.status).toBe('turned')
    expect(statusIn('2019', DORSET_PLANS, { forecast: kept, baselineUntil: '2014' })).toBe(
      'not-enough-history',
    )
  })

  it('keeps a forecast that is none because it was to go on from a period the series does not have', () => {
    const kept = forecast(snapshots('plans', DORSET_PLANS), { until: '1999' })
    expect(statusIn('2019', DORSET_PLANS, { forecast: kept })).toBe('no-forecast')
  })

  it('says the forecast has ended when the latest figure lies beyond it', () => {
    expect(statusIn('2019', DORSET_PLANS, { baselineUntil: '2016', horizon: 1 })).toBe('forecast-ended')
  })

  it('has no gap then, which would be of an earlier figure than the latest, and keeps those it judged', () => {
    const { verdict } = curve(snapshots('plans', DORSET_PLANS), { baselineUntil: '2016', horizon: 1 })
    expect(verdict.gap).toBeNull()
    expect(verdict.inputs.periods.map(({ actual }) => actual)).toEqual([415])
  })

  it('does not judge across a break since the baseline', () => {
    const plans = snapshots('plans', DORSET_PLANS)
    const broken = { ...plans, breaks: [{ at: plans.points[5]!.period, note: 'New definition' }] }
    expect(curve(broken, { polarity: 'lower', baselineUntil: '2016' }).verdict.status).toBe('not-comparable')
  })

  it('survives being copied as plain data', () => {
    const made = curve(snapshots('plans', DORSET_PLANS), { polarity: 'lower', baselineUntil: '2016' })
    expect(structuredClone(made)).toEqual(made)
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
  })

  it('leaves a missing figure out of the judgement and never takes it for zero', () => {
    const without = { ...DORSET_PLANS, 2018: null } as Readonly<Record<string, number | null>>
    const { verdict } = curve(snapshots('plans', without), {
      polarity: 'lower',
      baselineUntil: '2016',
      method: 'straight-line',
    })
    expect(verdict.reasons[0]).toMatchObject({ code: 'run-against-forecast', periods: 2 })
  })
})

describe('what a curve carries along', () => {
  const plans = snapshots('plans', DORSET_PLANS)

  it('is target, predecessor, comparators and adjustments, where there are any', () => {
    expect(Object.keys(curve(plans))).toEqual([
      'indicator',
      'polarity',
      'forecast',
      'verdict',
      'scenarios',
      'earlier',
      'targets',
      'compare',
    ])
    const full = curve({ ...plans, target: 300 }, { predecessor: plans, compare: [plans] })
    expect(full).toMatchObject({
      target: 300,
      predecessor: plans,
      compare: [plans],
      scenarios: [],
      earlier: [],
    })
    expect(curve({ ...plans, target: 300 }, { target: 0 }).target).toBe(0)
    const broken = { ...plans, breaks: [{ at: plans.points[2]!.period, note: 'New definition' }] }
    const carried = curve(broken, { baselineUntil: '2016', adjust: [{ at: '2015', plus: 1 }] })
    expect(carried.forecast.history.map(({ value }) => value)).toEqual([244, 271, 372, 409])
  })

  it('reaches as far as the actuals since, and three periods at least', () => {
    const steps = (baselineUntil: string): number => curve(plans, { baselineUntil }).forecast.points.length
    expect([steps('2019'), steps('2017'), steps('2015')]).toEqual([3, 3, 4])
    expect(curve(plans, { baselineUntil: '2015', horizon: 1 }).forecast.points).toHaveLength(1)
  })

  it('closes baselines in order of time, whatever order they come in', () => {
    const [a, b] = [
      forecast(plans, { until: '2015', horizon: 4 }),
      forecast(plans, { until: '2016', horizon: 4 }),
    ]
    const { earlier } = curve(plans, { polarity: 'lower', baselineUntil: '2018', earlier: [b, a] })
    expect(earlier.map((one) => [one.forecast.until!.label, one.verdict.gap!.period.label])).toEqual([
      ['31 March 2015', '31 March 2016'],
      ['31 March 2016', '31 March 2018'],
    ])
  })
})

describe('figures that add up over the year', () => {
  it('are taken apart before anything is fitted', () => {
    const quarters = ['Q1', 'Q1 to Q2', 'Q1 to Q3', 'Q1 to Q4']
    const rows = [2014, 2015, 2016].flatMap((year) =>
      quarters.map((label, index) => [
        'starts',
        'A1',
        `${year}/${String(year + 1).slice(2)} ${label}`,
        'cumulative',
        String((index + 1) * 10),
      ]),
    )
    const { indicators } = readTable([['indicator', 'area_code', 'period', 'period_type', 'value'], ...rows])
    const made = curve(indicators[0]!, { polarity: 'lower' })
    expect(made.indicator.points.map((point) => point.value)).toEqual(Array.from({ length: 12 }, () => 10))
  })
})

describe('a baseline that ended long ago', () => {
  it('is told that its forecast has ended, however many periods have come since', () => {
    const rows = Array.from({ length: 180 }, (_, at) => [
      'calls',
      'A1',
      `${2008 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      String(100 + ((at * 37) % 11)),
    ])
    const [calls] = readTable([['indicator', 'area_code', 'period', 'value'], ...rows]).indicators
    const { forecast, verdict } = curve(calls!, { polarity: 'lower', baselineUntil: '2010-12' })
    expect(forecast.points).toHaveLength(120)
    expect(verdict.status).toBe('forecast-ended')
  })
})
