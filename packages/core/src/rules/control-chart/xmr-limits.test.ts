import { describe, expect, it } from 'vitest'
import { CallError } from '../../call-error.js'
import type { ChartOptions } from './control-chart.js'
import { xmr } from './xmr.js'

/** Thirteen or more quiet points: mean 0 and mean moving range 2, so limits of ±5.32 and near limits of ±3.5467. */
const quiet = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1]
const limitsOf = (values: readonly (number | null)[], options: ChartOptions = {}) => {
  const limits = xmr(values, options).groups[0]?.limits
  return limits?.[0]
}

describe('the limits', () => {
  it('of 1 to 10 are the published ones, given although ten points are too few to judge', () => {
    const chart = xmr([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { polarity: 'higher', target: 5 })
    expect(chart).toMatchObject({
      rule: 'xmr',
      result: 'not-enough-data',
      judgement: null,
      assurance: null,
      reason: { code: 'not-enough-points', points: 10, needed: 13 },
    })
    const limits = limitsOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(limits).toMatchObject({ centre: 5.5, lower: 2.84, upper: 8.16 })
    expect(limits?.nearLower).toBeCloseTo(3.7267, 4)
    expect(limits?.nearUpper).toBeCloseTo(7.2733, 4)
    expect(chart.groups).toHaveLength(1)
    expect(chart.groups[0]).toMatchObject({ from: 0, to: 10, points: 10 })
    expect(chart.groups[0]?.limits).toHaveLength(10)
    expect(chart.points[3]).toEqual({ value: 4, group: 0, variation: null, signal: null, signals: [] })
  })

  // Published with NHSRplotthedots ("Deviations from Excel defaults"): upper, mean and lower to two places.
  const published = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
  it.each([
    ['nhsrplotthedots', 4.6, 1.94, -0.72],
    ['nhs-england', 6.95, 1.94, -3.06],
  ] as const)('of %s are the published ones, with and without screening', (preset, upper, centre, lower) => {
    const limits = limitsOf(published, { preset })
    expect(limits?.upper).toBeCloseTo(upper, 2)
    expect(limits?.centre).toBeCloseTo(centre, 2)
    expect(limits?.lower).toBeCloseTo(lower, 2)
  })

  it('of PowerBI-SPC use three sigma as 3/1.128 moving ranges', () => {
    expect(limitsOf([1, 2, 3, 4], { preset: 'powerbi-spc' })?.upper).toBeCloseTo(2.5 + 3 / 1.128, 12)
  })

  it('leave out moving ranges of 3.267 times their mean and more, once, and keep the centre', () => {
    // Ranges 1, 1, 1, 1, 1, 1, 1, 19: mean 3.25, screened above 10.6, then mean 1.
    const limits = limitsOf([0, 1, 0, 1, 0, 1, 0, 1, 20])
    expect(limits?.centre).toBeCloseTo(24 / 9, 12)
    expect(limits?.upper).toBeCloseTo(24 / 9 + 2.66, 12)
    expect(limitsOf([0, 1, 0, 1, 0, 1, 0, 1, 20], { screening: false })?.upper).toBeCloseTo(
      24 / 9 + 2.66 * 3.25,
      12,
    )
  })

  it('leave out a moving range of exactly 3.267 times their mean', () => {
    // Ranges 233, 250, 250 and 3267: mean 1000.
    const limits = limitsOf([0, 233, 483, 733, 4000])
    expect(limits?.upper).toBeCloseTo(1089.8 + (2.66 * 733) / 3, 9)
  })

  it('take no moving range across a gap', () => {
    expect(limitsOf([1, 3, null, 9, 11])).toMatchObject({ centre: 6, upper: 6 + 2.66 * 2 })
    expect(xmr([1, null, 3])).toMatchObject({
      result: 'cannot-be-calculated',
      judgement: null,
      assurance: null,
      reason: { code: 'no-limits' },
      groups: [{ points: 2, limits: null }],
    })
  })

  it('of a series that never moves are its own value, and nothing is outside them', () => {
    const chart = xmr(Array<number>(14).fill(0.1))
    expect(chart).toMatchObject({
      result: 'common-cause',
      judgement: null,
      reason: { code: 'common-cause', value: 0.1 },
    })
    expect(chart.groups[0]?.limits?.[0]).toMatchObject({ centre: 0.1, lower: 0.1, upper: 0.1 })
  })

  it('cannot be calculated without any figure', () => {
    expect(xmr([])).toMatchObject({
      result: 'cannot-be-calculated',
      reason: { code: 'no-actuals' },
      groups: [],
      points: [],
    })
    expect(xmr([null])).toMatchObject({ result: 'cannot-be-calculated', reason: { code: 'no-actuals' } })
  })
})

describe('rebasing', () => {
  const up = quiet.map((value) => value + 100)

  it('gives each group its own limits, by label', () => {
    const groups = [...quiet.map(() => 'before'), ...up.map(() => 'after')]
    const chart = xmr([...quiet, ...up], { groups })
    expect(chart.groups.map(({ from, to, points }) => [from, to, points])).toEqual([
      [0, 14, 14],
      [14, 28, 14],
    ])
    expect(chart.groups.map(({ limits }) => limits?.[0]?.centre)).toEqual([0, 100])
    expect(chart.result).toBe('common-cause')
    expect(chart.points.map(({ group }) => group)).toEqual([...quiet.map(() => 0), ...up.map(() => 1)])
    expect(xmr([...quiet, ...up]).result).not.toBe('common-cause')
  })

  it('gives each group its own limits, from a declared step', () => {
    const chart = xmr([...quiet, ...up], { steps: [14], polarity: 'higher', target: 50 })
    expect(chart.groups.map(({ limits }) => limits?.[0]?.centre)).toEqual([0, 100])
    expect(chart).toMatchObject({ result: 'common-cause', assurance: 'pass' })
    expect(chart.groups.map(({ limits }) => limits?.length)).toEqual([14, 14])
    expect(xmr(quiet, { steps: [0] }).groups).toHaveLength(1)
  })

  it('withholds the judgement until the new group has points enough', () => {
    const chart = xmr([...quiet, 100, 101, 99], { steps: [14] })
    expect(chart).toMatchObject({ result: 'not-enough-data', reason: { points: 3, needed: 13 } })
    expect(chart.points[0]).toMatchObject({ variation: 'common-cause' })
    expect(xmr([...quiet, 100], { steps: [14] })).toMatchObject({ reason: { code: 'no-limits' } })
  })

  it('with labels or steps that do not fit is a mistake in the call', () => {
    expect(() => xmr([1, 2], { groups: ['a'] })).toThrow(
      new CallError('There must be one group a period: 1 groups for 2 periods.'),
    )
    for (const step of [-1, 2, 0.5]) {
      expect(() => xmr([1, 2], { steps: [1, step] })).toThrow(
        new CallError(`A step must be the place of a period, from 0 to 1, not ${step}.`),
      )
    }
  })
})
