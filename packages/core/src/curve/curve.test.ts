import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DORSET_PLANS, ENGLAND_LOOKED_AFTER, snapshots } from './published.fixture.js'
import { enteredForecast } from '../forecast/enter-forecast.js'
import { CallError } from '../call-error.js'
import { forecast } from '../forecast/forecast.js'
import type { Polarity } from '../model/indicator.js'
import { readTable } from '../reading/read-table.js'
import { curve } from './curve.js'
import type { CurveOptions } from './curve.js'
import type { Status } from './verdict.types.js'

function statusIn(year: string, figures: Readonly<Record<string, number>>, options: CurveOptions): Status {
  return curve(snapshots('plans', figures, year), { polarity: 'lower', ...options }).verdict.status
}

describe.each(['straight-line', 'default'] as const)(
  'the published curves, judged by the %s method',
  (method) => {
    const dorset: CurveOptions = { baselineUntil: '2016', method }
    const england: CurveOptions = { baselineUntil: '2020', method }

    it('says Dorset’s plans were still rising in 2017 and yet fewer than forecast', () => {
      expect(statusIn('2017', DORSET_PLANS, dorset)).toBe('bending')
    })

    it.each(['2018', '2019'])('says Dorset’s plans had turned by %s', (year) => {
      expect(statusIn(year, DORSET_PLANS, dorset)).toBe('turned')
    })

    it.each(['2021', '2022', '2023', '2024'])(
      'says the worsening of England’s rate had slowed in %s',
      (year) => {
        expect(statusIn(year, ENGLAND_LOOKED_AFTER, england)).toBe('bending')
      },
    )

    it('says England’s rate had turned by 2025', () => {
      expect(statusIn('2025', ENGLAND_LOOKED_AFTER, england)).toBe('turned')
    })
  },
)

describe('the straight line under the published curves', () => {
  it('is the one the method’s own worked figures give', () => {
    const { forecast } = curve(snapshots('plans', DORSET_PLANS), {
      baselineUntil: '2016',
      method: 'straight-line',
    })
    expect(forecast.points.map((point) => point.value)).toEqual(
      [473.5, 533.5, 593.5].map((value) => expect.closeTo(value, 9)),
    )
    const [first] = forecast.points[0]!.ranges
    expect([Math.round(first!.lower), Math.round(first!.upper)]).toEqual([407, 540])
  })

  it('leaves the gap to the forecast unrounded', () => {
    const { verdict } = curve(snapshots('plans', DORSET_PLANS), {
      polarity: 'lower',
      baselineUntil: '2016',
      method: 'straight-line',
    })
    expect(verdict.gap?.value).toBeCloseTo(-288.5, 9)
  })
})

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

const figures = fc.array(fc.integer({ min: 100, max: 900 }), { minLength: 6, maxLength: 12 })
const asYears = (values: readonly number[]): Record<string, number> =>
  Object.fromEntries(values.map((value, index) => [String(2005 + index), value]))

describe('any curve', () => {
  const baselineUntil = '2008'

  it('swaps better and worse, and nothing else, when its polarity is flipped', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const indicator = snapshots('plans', asYears(values))
        const lower = curve(indicator, { polarity: 'lower', baselineUntil }).verdict
        const higher = curve(indicator, { polarity: 'higher', baselineUntil }).verdict
        expect(higher.gap).toEqual(lower.gap)
        expect(higher.evidence?.grade).toBe(lower.evidence?.grade)
        if (lower.evidence && lower.evidence.chance < 0.4999)
          expect(higher.evidence?.direction).not.toBe(lower.evidence.direction)
      }),
    )
  })

  it('keeps its forecast when a later figure is revised', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 100, max: 900 }), (values, revised) => {
        const before = curve(snapshots('plans', asYears(values)), {
          polarity: 'lower',
          baselineUntil,
        }).forecast
        const after = curve(snapshots('plans', asYears([...values.slice(0, -1), revised])), {
          polarity: 'lower',
          baselineUntil,
        }).forecast
        expect(after.points).toEqual(before.points)
      }),
    )
  })

  it('uses a saved forecast as it is', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const first = curve(snapshots('plans', asYears(values.slice(0, 5))), {
          polarity: 'lower',
          baselineUntil,
          horizon: 8,
        })
        const saved = JSON.parse(JSON.stringify(first.forecast)) as typeof first.forecast
        const later = curve(snapshots('plans', asYears(values)), { polarity: 'lower', forecast: saved })
        expect(later.forecast).toEqual(first.forecast)
        expect(later.verdict.gap?.actual).toBe(values.at(-1))
      }),
    )
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
