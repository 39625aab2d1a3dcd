import { describe, expect, it } from 'vitest'
import { forecast } from '../forecast/forecast.js'
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

  it('says that the history has been revised since the forecast was frozen, and by how much', () => {
    const plans = snapshots('plans', DORSET_PLANS)
    const frozen = forecast(plans, { until: '2016' })
    const revised = snapshots('plans', { ...DORSET_PLANS, 2015: 380, 2016: 400 })
    const { verdict, forecast: kept } = curve(revised, { polarity: 'lower', forecast: frozen })
    expect(kept).toEqual(frozen)
    expect(verdict.reasons).toContainEqual({ code: 'history-revised', periods: 2, largest: -9 })
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
  })
})
