import { describe, expect, it } from 'vitest'
import { careLeavers } from '../care-leavers.fixture.js'
import { cChart, pChart, uChart } from './count-charts.js'

describe('a p-chart', () => {
  it('has three-sigma binomial limits that widen where the denominator is small', () => {
    const chart = pChart([
      { count: 10, denominator: 100 },
      { count: 80, denominator: 400 },
    ])
    expect(chart).toMatchObject({
      rule: 'p-chart',
      result: 'not-enough-data',
      inputs: { values: [0.1, 0.2] },
    })
    const [small, large] = chart.groups[0]?.limits ?? []
    const reach = (denominator: number) => 3 * Math.sqrt((0.18 * 0.82) / denominator)
    expect(small?.centre).toBeCloseTo(0.18, 12)
    expect(small?.upper).toBeCloseTo(0.18 + reach(100), 12)
    expect(small?.lower).toBeCloseTo(0.18 - reach(100), 12)
    expect(large?.upper).toBeCloseTo(0.18 + reach(400), 12)
    expect(large?.nearUpper).toBeCloseTo(0.18 + (2 / 3) * reach(400), 12)
  })

  it('says that its limits are three standard errors out, and leaves nothing out', () => {
    const rules = { limitFactor: 3, screening: false, shift: 8, trend: 5 }
    const options = { shift: 8, preset: 'powerbi-spc' } as const
    expect(pChart(careLeavers, options).inputs.rules).toMatchObject(rules)
    expect(uChart(careLeavers, options).inputs.rules).toMatchObject(rules)
    expect(cChart([1, 2], options).inputs.rules).toMatchObject(rules)
  })

  it('keeps its limits within what a percentage can be', () => {
    const low = pChart([{ count: 1, denominator: 20 }], { per: 100 }).groups[0]?.limits?.[0]
    expect(low).toMatchObject({ centre: 5, lower: 0, nearLower: 0 })
    const high = pChart([{ count: 19, denominator: 20 }], { per: 100 }).groups[0]?.limits?.[0]
    expect(high).toMatchObject({ upper: 100, nearUpper: 100 })
  })

  it('of the care leavers has limits and too few points to judge', () => {
    const chart = pChart(careLeavers, { per: 100, polarity: 'higher', target: 90 })
    expect(chart).toMatchObject({
      result: 'not-enough-data',
      reason: { points: 6, needed: 13 },
      assurance: null,
    })
    expect(chart.groups[0]?.limits?.[5]?.centre).toBeCloseTo((100 * 1078) / 1183, 10)
  })

  it('judges as an XmR chart does, against the limits of the latest period', () => {
    const points = Array.from({ length: 14 }, (_, index) => ({ count: 50 + (index % 2), denominator: 100 }))
    const chart = pChart([...points, { count: 75, denominator: 100 }], {
      per: 100,
      polarity: 'higher',
      target: 95,
    })
    expect(chart).toMatchObject({
      result: 'improvement',
      judgement: 'better',
      assurance: 'fail',
      reason: { code: 'outside', value: 75 },
    })
    const few = pChart([...points, { count: 6, denominator: 8 }], {
      per: 100,
      polarity: 'higher',
      target: 95,
    })
    expect(few).toMatchObject({ result: 'common-cause', assurance: 'hit-or-miss' })
  })

  it('leaves a gap where a count is missing or above its denominator', () => {
    const chart = pChart([
      { count: 10, denominator: 100 },
      { count: 11, denominator: 10 },
      { count: null, denominator: 10 },
      { count: 30, denominator: 300 },
    ])
    expect(chart.inputs.values).toEqual([0.1, null, null, 0.1])
    expect(chart.groups[0]).toMatchObject({ points: 2 })
    expect(chart.groups[0]?.limits?.[1]?.upper).toBeCloseTo(0.1 + 3 * Math.sqrt(0.09 / 200), 12)
    expect(pChart([{ count: null, denominator: 3 }])).toMatchObject({
      result: 'cannot-be-calculated',
      groups: [{ limits: null }],
    })
  })

  it('starts anew at a step', () => {
    const chart = pChart(
      [
        { count: 1, denominator: 10 },
        { count: 5, denominator: 10 },
      ],
      { steps: [1] },
    )
    expect(chart.groups.map(({ limits }) => limits?.[0]?.centre)).toEqual([0.1, 0.5])
  })
})

describe('a u-chart', () => {
  it('has three-sigma Poisson limits, not below 0', () => {
    const chart = uChart(
      [
        { count: 4, denominator: 50 },
        { count: 6, denominator: 50 },
      ],
      { per: 100 },
    )
    expect(chart).toMatchObject({ rule: 'u-chart', inputs: { values: [8, 12] } })
    const limits = chart.groups[0]?.limits?.[0]
    expect(limits?.centre).toBeCloseTo(10, 12)
    expect(limits?.upper).toBeCloseTo(10 + 300 * Math.sqrt(0.1 / 50), 12)
    expect(limits).toMatchObject({ lower: 0 })
    expect(limits?.nearLower).toBeCloseTo(10 - 200 * Math.sqrt(0.1 / 50), 12)
  })

  it('allows more events than people', () => {
    const chart = uChart([{ count: 30, denominator: 10 }])
    expect(chart.inputs.values).toEqual([3])
    expect(chart.groups[0]?.limits?.[0]?.upper).toBeCloseTo(3 + 3 * Math.sqrt(0.3), 12)
    expect(uChart([{ count: 3, denominator: 0 }]).inputs.values).toEqual([null])
  })
})

describe('a c-chart', () => {
  it('has three-sigma Poisson limits around the mean count', () => {
    const chart = cChart([5, 8, null, 3, 6, 4, -1])
    expect(chart).toMatchObject({ rule: 'c-chart', inputs: { values: [5, 8, null, 3, 6, 4, null] } })
    const limits = chart.groups[0]?.limits
    expect(limits).toHaveLength(7)
    expect(limits?.[0]?.centre).toBeCloseTo(5.2, 12)
    expect(limits?.[0]?.lower).toBe(0)
    expect(limits?.[0]?.upper).toBeCloseTo(5.2 + 3 * Math.sqrt(5.2), 12)
    expect(limits?.[0]?.nearLower).toBeCloseTo(5.2 - 2 * Math.sqrt(5.2), 12)
  })

  it('of no counts cannot be calculated, and each group has its own mean', () => {
    expect(cChart([null])).toMatchObject({ result: 'cannot-be-calculated', groups: [{ limits: null }] })
    const { groups } = cChart([4, 4, 9, 9], { steps: [2] })
    expect(groups.map(({ limits }) => limits?.map(({ centre }) => centre))).toEqual([
      [4, 4],
      [9, 9],
    ])
  })
})
