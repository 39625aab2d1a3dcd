import { describe, expect, it } from 'vitest'
import { enteredForecast, forecast } from '../forecast/forecast-published.js'
import { addMonths, isoDate } from '../period/calendar.js'
import { readTable } from '../reading/read-table.js'
import { curve } from './curve.js'
import { DORSET_PLANS, snapshots } from './published.fixture.js'

const straight = { polarity: 'lower' as const, baselineUntil: '2016', method: 'straight-line' as const }

describe('a verdict', () => {
  it('can be worked out again by hand from what it says', () => {
    const { verdict, forecast: made } = curve(snapshots('plans', DORSET_PLANS), straight)
    const { inputs, evidence } = verdict
    expect(inputs.periods.map(({ actual, forecast: expected }) => actual - expected)).toEqual(
      [-58.5, -289.5, -288.5].map((gap) => expect.closeTo(gap, 9)),
    )
    expect(inputs.t).toBeCloseTo(inputs.mean! / inputs.error!, 12)
    expect(inputs.degreesOfFreedom).toBe(2)
    // The tail of Student’s t with 2 degrees of freedom has a closed form.
    expect(evidence!.chance).toBeCloseTo((1 - Math.abs(inputs.t!) / Math.sqrt(2 + inputs.t! ** 2)) / 2, 9)
    expect(made.history).toHaveLength(4)
  })

  it('is the one worked by hand in the guide', () => {
    const { inputs, evidence } = curve(snapshots('plans', DORSET_PLANS), straight).verdict
    expect(inputs.mean).toBeCloseTo(-212.1667, 4)
    expect(inputs.error).toBeCloseTo(42.9458, 3)
    expect(inputs.t).toBeCloseTo(-4.94033, 4)
    expect(evidence).toMatchObject({ grade: 'strong', direction: 'better' })
    expect(evidence!.chance).toBeCloseTo(0.019, 3)
  })

  it('says that the history has been revised since the forecast was frozen, and by how much', () => {
    const plans = snapshots('plans', DORSET_PLANS)
    const frozen = forecast(plans, { until: '2016' })
    const revised = snapshots('plans', { ...DORSET_PLANS, 2015: 380, 2016: 400 })
    const { verdict, forecast: kept } = curve(revised, { polarity: 'lower', forecast: frozen })
    expect(kept).toEqual(frozen)
    expect(verdict.reasons).toContainEqual({ code: 'history-revised', periods: 2, largest: -9 })
  })

  it.each([
    ['2019 Q4', { '2020 Q2': 78 }, 'worse'],
    ['2019 Q4', { '2020 Q2': 62 }, 'turned'],
    ['2019 Q2', { '2019 Q3': 100, '2019 Q4': 118 }, 'worse'],
    ['2019 Q2', { '2019 Q3': 80, '2019 Q4': 101 }, 'turned'],
  ])('holds a season against the same season before: from %s, %j is %s', (until, since, status) => {
    const seasons = [2014, 2015, 2016, 2017, 2018, 2019].flatMap((year) =>
      [90, 70, 90, 110].map((value, at): [string, number] => [
        `${year} Q${at + 1}`,
        value + ((year + at) % 3) - 1,
      ]),
    )
    const history = seasons.slice(0, seasons.findIndex(([label]) => label === until) + 1)
    const rows = [...history, ...Object.entries(since)].map((row) => `a,Dorset,${row.join(',')}`)
    const [read] = readTable(['indicator,area,period,value', ...rows].join('\n')).indicators
    expect(curve(read!, { polarity: 'lower', baselineUntil: until }).verdict.status).toBe(status)
  })

  it('says when a figure since the baseline could not be counted', () => {
    const { verdict } = curve(snapshots('plans', { ...DORSET_PLANS, 2018: null }), straight)
    expect(verdict.reasons).toContainEqual({ code: 'without-figure-left-out', periods: 1 })
  })

  it('gives every reason for none as an ordinary answer', () => {
    const one = curve(snapshots('plans', { 2016: 5 }), { polarity: 'lower' }).verdict
    expect(one).toMatchObject({ status: 'not-enough-history', evidence: null, gap: null })
    const none = curve({ ...snapshots('plans', { 2016: 5 }), points: [] }, { polarity: 'lower' }).verdict
    expect(none).toMatchObject({ status: 'no-forecast', evidence: null, gap: null })
    const undated = forecast({ values: [243, 270, 372, 409], frequency: 'annual' })
    const { verdict } = curve(snapshots('plans', DORSET_PLANS), { polarity: 'lower', forecast: undated })
    expect(verdict).toMatchObject({ status: 'no-forecast', evidence: null, gap: null })
  })
})

describe('what stops a verdict, and what does not', () => {
  const plans = snapshots('plans', DORSET_PLANS)
  const brokenAt = (index: number, figures = plans) => ({
    ...figures,
    breaks: [{ at: figures.points[index]!.period, note: 'New definition' }],
  })
  const statusOf = (indicator: typeof plans, baselineUntil = '2016') =>
    curve(indicator, { polarity: 'lower', baselineUntil }).verdict.status

  it('is a break since the baseline, up to the latest figure, and the gap goes with it', () => {
    expect(statusOf(brokenAt(4))).toBe('not-comparable')
    expect(statusOf(brokenAt(6))).toBe('not-comparable')
    const { gap, reasons } = curve(brokenAt(4), { polarity: 'lower', baselineUntil: '2016' }).verdict
    expect(gap).toBeNull()
    expect(reasons).toEqual([{ code: 'not-comparable' }])
  })

  it('is no break within the history, nor one after the latest figure', () => {
    expect(statusOf(brokenAt(1))).toBe('turned')
    const unfinished = snapshots('plans', { ...DORSET_PLANS, 2020: null })
    expect(statusOf(brokenAt(7, unfinished))).toBe('turned')
  })

  it('is a break with too little history behind the baseline’s end', () => {
    expect(statusOf(brokenAt(3))).toBe('not-enough-history')
  })

  it('is a baseline that ends where the series has no period', () => {
    expect(statusOf(plans, '1999')).toBe('no-forecast')
  })

  it('is no missing figure at the end of the history or of the series', () => {
    const { verdict } = curve(snapshots('plans', { ...DORSET_PLANS, 2016: null, 2020: null }), {
      polarity: 'lower',
      baselineUntil: '2016',
    })
    expect(verdict.status).toBe('turned')
    expect(verdict.gap!.period.label).toBe('31 March 2019')
    expect(verdict.reasons.map((reason) => reason.code)).toEqual(['run-against-forecast'])
  })

  it('says how many figures share data and are not counted, and where the baseline ends', () => {
    const points = Array.from({ length: 16 }, (_, index) => {
      const end = addMonths({ year: 2015, month: 3, day: 31 }, 3 * index)
      const start = addMonths({ year: 2014, month: 4, day: 1 }, 3 * index)
      return {
        period: {
          label: `To ${isoDate(end)}`,
          type: 'rolling' as const,
          start: isoDate(start),
          end: isoDate(end),
        },
        value: 100 + (index % 3),
      }
    })
    const rolling = { ...plans, frequency: 'quarterly' as const, timing: 'rolling' as const, points }
    const { verdict } = curve(rolling, { polarity: 'lower', baselineUntil: 'To 2017-03-31' })
    expect(verdict.reasons).toContainEqual({ code: 'overlapping-left-out', periods: 6 })
    expect(verdict.inputs.baselineUntil).toBe('To 2017-03-31')
    expect(verdict.inputs.periods).toHaveLength(1)
  })
})

describe('a verdict without a range', () => {
  it('has a status and a gap, and no evidence', () => {
    const plans = snapshots('plans', { 2015: 400, 2016: 409, 2017: 380 })
    const entered = enteredForecast(plans, { until: '2016', points: [{ value: 430 }] })
    const { verdict } = curve(plans, { polarity: 'lower', forecast: entered })
    expect(verdict).toMatchObject({
      rule: 'oba-forecast',
      status: 'turned',
      evidence: null,
      gap: { value: -50, lower: null, upper: null },
      reasons: [{ code: 'no-range' }],
      inputs: {
        method: 'entered',
        polarity: 'lower',
        mean: null,
        error: null,
        t: null,
        degreesOfFreedom: null,
      },
    })
  })
})

describe('a run judged on the figures themselves', () => {
  const judge = (figures: Readonly<Record<string, number>>) => {
    const { status, evidence } = curve(
      { ...snapshots('plans', figures), bounds: [null, null] },
      straight,
    ).verdict
    return { status, evidence }
  }
  const moved = (change: (value: number) => number): Record<string, number> =>
    Object.fromEntries(Object.entries(DORSET_PLANS).map(([year, value]) => [year, change(value)]))

  it('is the same when a constant is added to all, and when all are scaled', () => {
    const before = judge(DORSET_PLANS)
    for (const change of [(value: number) => value + 1000, (value: number) => value * 10]) {
      const after = judge(moved(change))
      expect(after.status).toBe(before.status)
      expect(after.evidence!.chance).toBeCloseTo(before.evidence!.chance, 9)
    }
  })
})

describe('the gap', () => {
  const years = [2013, 2014, 2015, 2016, 2017, 2018]
  const table = (columns: string, rows: readonly string[]): string =>
    [
      `indicator,area_code,period,period_type,${columns}`,
      ...rows.map((row, index) => `homes,A1,${years[index]},financial year,${row}`),
    ].join('\n')

  it('is also in people where the figures have counts', () => {
    const shares = [50, 52, 51, 53, 60, 62].map((percent) => `${percent},${percent * 4},400`)
    const { indicators } = readTable(table('value,numerator,denominator', shares), {
      about: [{ id: 'homes', unit: '%' }],
    })
    const { gap } = curve(indicators[0]!, { polarity: 'higher', baselineUntil: '2016' }).verdict
    expect(gap!.people!.value).toBeCloseTo(gap!.value * 4, 9)
    expect(gap!.people!.lower).toBeLessThan(gap!.people!.value)
    expect(gap!.cumulative).toBeNull()
    expect(gap!.cumulativePeople!.value).toBeGreaterThan(gap!.people!.value)
  })

  it('adds up counts over periods, and never counts on a day', () => {
    const { indicators } = readTable(table('value', ['50', '52', '51', '53', '40', '41']))
    const flow = curve(indicators[0]!, { polarity: 'lower', baselineUntil: '2016', method: 'straight-line' })
    const [first, second] = flow.forecast.points
    expect(flow.verdict.gap!.cumulative!.value).toBeCloseTo(81 - first!.value - second!.value, 9)
    expect(curve(snapshots('plans', DORSET_PLANS), straight).verdict.gap!.cumulative).toBeNull()
    const one = readTable(table('value', ['50', '52', '51', '53', '40'])).indicators[0]!
    expect(curve(one, { polarity: 'lower', baselineUntil: '2016' }).verdict.gap!.cumulative).toBeNull()
  })

  it.each(['%', 'per 10,000 children', 'Rate per 1,000', 'percent of leavers'])(
    'never adds up a rate (%s)',
    (unit) => {
      const { indicators } = readTable(table('value', ['50', '52', '51', '53', '40', '41']), {
        about: [{ id: 'homes', unit }],
      })
      expect(
        curve(indicators[0]!, { polarity: 'lower', baselineUntil: '2016' }).verdict.gap!.cumulative,
      ).toBeNull()
    },
  )

  it('has the range of its forecast, and of the sum of all for the sum', () => {
    const { indicators } = readTable(table('value', ['50', '52', '51', '53', '40', '41']))
    const { verdict, forecast: made } = curve(indicators[0]!, {
      polarity: 'lower',
      baselineUntil: '2016',
      method: 'straight-line',
    })
    const likely = made.points[1]!.ranges[0]!
    expect(verdict.gap!.upper! - verdict.gap!.lower!).toBeCloseTo(likely.upper - likely.lower, 9)
    const { covariance } = made.joint!
    const whole = covariance[0]![0]! + 2 * covariance[0]![1]! + covariance[1]![1]!
    const { cumulative } = verdict.gap!
    expect((cumulative!.upper! - cumulative!.lower!) / (likely.upper - likely.lower)).toBeCloseTo(
      Math.sqrt(whole / covariance[1]![1]!),
      9,
    )
  })
})

describe('a forecast entered without any figure before it', () => {
  const kept = snapshots('plans', { 2015: null, 2016: null, 2017: 415, 2018: 244 })
  const at = (value: number): string => {
    const forecast = enteredForecast(kept, { until: '2016', points: [{ value: 300 }, { value }] })
    return curve(kept, { polarity: 'lower', forecast }).verdict.status
  }

  it('is held against all the same, as one that heads nowhere', () => {
    expect(at(300)).toBe('turned')
    expect(at(200)).toBe('worse')
  })
})
