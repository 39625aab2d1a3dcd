import { describe, expect, it } from 'vitest'
import { fingertipsTrend } from './fingertips-trend.js'
import {
  decreasingProportions,
  decreasingValues,
  diabetes,
  measlesVaccination,
  olderPatients,
  preventableSightLoss,
  sixthValue,
} from './published-trends.fixture.js'

const fractions = (rows: readonly (readonly [number, number])[]) =>
  rows.map(([count, denominator]) => ({ count, denominator }))
const estimates = (rows: readonly (readonly [number, number, number])[]) =>
  rows.map(([value, lower, upper]) => ({ value, lower, upper }))

const proportions = fractions([
  [994, 40299],
  [1023, 41527],
  [1199, 42811],
  [1332, 44064],
  [1367, 44701],
])

describe('proportions', () => {
  it('have the published χ² of 47.90, increasing', () => {
    const trend = fingertipsTrend(proportions, { polarity: 'lower' })
    expect(trend).toMatchObject({
      rule: 'fingertips',
      result: 'increasing',
      judgement: 'worse',
      threshold: 9.54953570608324,
      inputs: {
        points: proportions,
        polarity: 'lower',
        yearsPerPoint: 1,
        pointsPerYear: 1,
        test: 'proportions',
      },
    })
    expect(trend.chiSquared?.toFixed(2)).toBe('47.90')
    expect(trend.slopesWithoutOne).toHaveLength(5)
    const { chiSquared, threshold, slope } = trend
    expect(trend.reason).toEqual({ code: 'significant', chiSquared, threshold, slope })
  })

  it('have the published χ² and gradient, decreasing', () => {
    const { counts, percentages, chiSquared, gradient } = decreasingProportions
    const points = counts.map((count, index) => ({
      count,
      denominator: (100 * count) / (percentages[index] ?? NaN),
    }))
    const trend = fingertipsTrend(points, { polarity: 'lower' })
    expect(trend).toMatchObject({ result: 'decreasing', judgement: 'better' })
    expect(trend.chiSquared).toBeCloseTo(chiSquared, 4)
    expect(trend.slope).toBeCloseTo(gradient, 4)
  })

  it.each([
    ['diabetes', diabetes, 'increasing'],
    ['vaccination against measles', measlesVaccination, 'decreasing'],
    ['patients over 65', olderPatients, 'increasing'],
  ] as const)('%s', (_, rows, result) => {
    expect(fingertipsTrend(fractions(rows)).result).toBe(result)
  })
})

describe('values with limits', () => {
  it('have the published χ² and gradient, decreasing', () => {
    const trend = fingertipsTrend(estimates(decreasingValues), { polarity: 'higher' })
    expect(trend).toMatchObject({ result: 'decreasing', judgement: 'worse', inputs: { test: 'estimates' } })
    expect(trend.chiSquared).toBeCloseTo(46.7636, 4)
    expect(trend.slope).toBeCloseTo(-1.7516, 4)
  })

  it('take the last five of six points, and find no significant change', () => {
    const trend = fingertipsTrend(estimates([...decreasingValues, sixthValue]), { polarity: 'higher' })
    expect(trend).toMatchObject({ result: 'no-significant-change', judgement: null })
    expect(trend.chiSquared).toBeCloseTo(0.7433, 4)
    expect(trend.slope).toBeCloseTo(-0.2256, 4)
    const { chiSquared, threshold } = trend
    expect(trend.reason).toEqual({ code: 'not-significant', chiSquared, threshold })
  })
})

describe('a trend that one point makes is no trend', () => {
  it('names the point whose absence turns the slope', () => {
    const rows: [number, number, number][] = [
      [0, -1, 1],
      [10.3, 9.3, 11.3],
      [10.2, 9.2, 11.2],
      [10.1, 9.1, 11.1],
      [10, 9, 11],
    ]
    const trend = fingertipsTrend([{ value: 10, lower: 9, upper: 11 }, ...estimates(rows)], {
      polarity: 'higher',
    })
    const { chiSquared, threshold } = trend
    expect(chiSquared).toBeGreaterThan(threshold)
    expect(trend).toMatchObject({ result: 'no-significant-change', judgement: null })
    expect(trend.reason).toEqual({ code: 'outlier', point: 1, chiSquared, threshold })
    expect(trend.slopesWithoutOne.map(Math.sign)).toEqual([-1, 1, 1, 1, 1])
    const backwards = fingertipsTrend(estimates(rows.toReversed()))
    expect(backwards.reason).toMatchObject({ code: 'outlier', point: 4 })
  })
})

describe('the published reasons why it cannot be calculated', () => {
  const estimate = { value: 10, lower: 9, upper: 11 }
  const four = proportions.slice(1)
  it.each([
    ['no data points', [], { code: 'no-data-points' }],
    ['values without limits', Array(5).fill({ value: 3 }), { code: 'value-type' }],
    [
      'counts without denominators',
      Array(5).fill({ value: 3, lower: null, upper: null }),
      { code: 'value-type' },
    ],
    ['fewer than five', four, { code: 'not-enough-points', points: 4, needed: 5 }],
    [
      'fewer than five valid',
      [...four, { count: null, denominator: 9 }],
      { code: 'not-enough-valid-points', points: 4, needed: 5 },
    ],
    [
      'a count above its denominator',
      [...four, { count: 10, denominator: 9 }],
      { code: 'not-enough-valid-points', points: 4, needed: 5 },
    ],
    [
      'no denominator',
      [...four, { count: 0, denominator: 0 }],
      { code: 'not-enough-valid-points', points: 4, needed: 5 },
    ],
    [
      'a missing denominator',
      [...four, { count: 1, denominator: null }],
      { code: 'not-enough-valid-points', points: 4, needed: 5 },
    ],
    [
      'a missing value among the last five',
      [...proportions, { count: 5, denominator: null }],
      { code: 'missing-values', missing: 1 },
    ],
    ['nobody', [...four, { count: 0, denominator: 9 }], { code: 'proportion-zero-or-one' }],
    ['everybody', [...four, { count: 9, denominator: 9 }], { code: 'proportion-zero-or-one' }],
    [
      'a missing value',
      [...Array(4).fill(estimate), { ...estimate, value: null }],
      { code: 'not-enough-valid-points', points: 4, needed: 5 },
    ],
    [
      'a missing lower limit',
      [...Array(4).fill(estimate), { ...estimate, lower: null }],
      { code: 'not-enough-valid-points', points: 4, needed: 5 },
    ],
    [
      'a missing upper limit',
      [...Array(4).fill(estimate), { ...estimate, upper: null }],
      { code: 'not-enough-valid-points', points: 4, needed: 5 },
    ],
    [
      'no upper limit anywhere',
      Array(5).fill({ ...estimate, upper: null }),
      { code: 'not-enough-valid-points', points: 0, needed: 5 },
    ],
    [
      'limits of no width',
      [...Array(4).fill(estimate), { value: 1, lower: 1, upper: 1 }],
      { code: 'not-enough-valid-points', points: 4, needed: 5 },
    ],
  ])('%s', (_, points, reason) => {
    expect(fingertipsTrend(points, { polarity: 'higher' })).toMatchObject({
      result: 'cannot-be-calculated',
      judgement: null,
      reason,
      chiSquared: null,
      slope: null,
      slopesWithoutOne: [],
    })
  })

  it('points that pool several years, or several points a year', () => {
    expect(fingertipsTrend(proportions, { yearsPerPoint: 3 }).reason).toEqual({
      code: 'year-range',
      yearsPerPoint: 3,
    })
    expect(fingertipsTrend(proportions, { pointsPerYear: 4 }).reason).toEqual({
      code: 'not-annual',
      pointsPerYear: 4,
    })
  })

  it('points of two kinds: those without a value and its limits are missing', () => {
    const mixed = [{ count: 1, denominator: 9 }, ...estimates(decreasingValues)]
    expect(fingertipsTrend(mixed)).toMatchObject({ result: 'decreasing', inputs: { test: 'estimates' } })
    const late = [...estimates(decreasingValues), { count: 1, denominator: 9 }]
    expect(fingertipsTrend(late).reason).toEqual({ code: 'missing-values', missing: 1 })
    const few = [...estimates(decreasingValues).slice(1), { count: 1, denominator: 9 }]
    expect(fingertipsTrend(few).reason).toEqual({ code: 'not-enough-valid-points', points: 4, needed: 5 })
  })

  it('a count of 0 beside a value with limits does not matter', () => {
    const points = estimates(decreasingValues).map((point) => ({ ...point, count: 0 }))
    expect(fingertipsTrend(points).result).toBe('decreasing')
  })

  it('an older point that nobody tests does not matter', () => {
    expect(fingertipsTrend([{ count: 0, denominator: 9 }, ...proportions]).result).toBe('increasing')
    expect(fingertipsTrend([{ count: null, denominator: null }, ...proportions]).result).toBe('increasing')
  })

  it('preventable sight loss: one poor year does not hide an increase', () => {
    expect(fingertipsTrend(estimates(preventableSightLoss)).result).toBe('increasing')
  })
})
