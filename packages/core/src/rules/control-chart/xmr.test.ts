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
/** The signal that names each point, by its first letter; a dot for none. */
const letters = (values: readonly (number | null)[], options: ChartOptions = {}): string =>
  xmr(values, options)
    .points.map(({ signal, variation }) => (variation === null ? '-' : (signal?.[0] ?? '.')))
    .join('')

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

describe('a point outside the limits', () => {
  const options = { screening: true } as const
  it('is a signal, high or low, improvement or concern', () => {
    const high = [...quiet, 9]
    expect(xmr(high, options)).toMatchObject({
      result: 'high',
      judgement: null,
      reason: { code: 'outside', value: 9 },
    })
    expect(xmr(high, { polarity: 'higher' })).toMatchObject({ result: 'improvement', judgement: 'better' })
    expect(xmr(high, { polarity: 'lower' })).toMatchObject({ result: 'concern', judgement: 'worse' })
    const low = [...quiet, -9]
    expect(xmr(low)).toMatchObject({ result: 'low', judgement: null })
    expect(xmr(low, { polarity: 'lower' })).toMatchObject({ result: 'improvement', judgement: 'better' })
  })

  it('must be outside strictly', () => {
    // Mean 0 and every moving range 4, so a factor of 1 puts the limits at exactly ±4.
    const edge = [4, 0, -4, 0, 4, 0, -4, 0, 4, 0, -4, 0, 4, 0, -4]
    expect(letters(edge, { limitFactor: 1 })).toBe('.'.repeat(15))
    expect(letters(edge, { limitFactor: 0.999 })).toBe('o.o.o.o.o.o.o.o')
  })

  it('gives the lines of its group as the reason', () => {
    const { reason, groups } = xmr([...quiet, 9])
    const { centre, lower, upper } = groups[0]?.limits?.[0] ?? {}
    expect(reason).toEqual({ code: 'outside', value: 9, centre, lower, upper })
  })
})

describe('a shift', () => {
  const shifted = [...quiet, ...quiet, 2, 3, 2, 3, 2, 3, 2]
  it('is seven points strictly on one side, the earlier ones included', () => {
    expect(letters(shifted).slice(-8)).toBe('.sssssss')
    expect(letters(shifted.slice(0, -1)).slice(-7)).not.toContain('s')
    expect(letters(shifted.slice(0, -1), { shift: 6 }).slice(-6)).toBe('ssssss')
    expect(letters(shifted.slice(0, -1), { preset: 'nhs-england' }).slice(-6)).toBe('ssssss')
    expect(xmr(shifted)).toMatchObject({ result: 'high' })
    expect(xmr(shifted.map((value) => -value))).toMatchObject({ result: 'low' })
  })

  it('is broken by a point on the centre, and by a gap', () => {
    const sides = (middle: number | null) => [2, -2, 2, -2, 2, -2, 2, 2, 2, middle, 2, 2, 2, -2, -2, -2, -2]
    expect(letters(sides(2), { shift: 7 })).toContain('sssssss')
    expect(letters(sides(null))).toBe('.........-.......')
    const centred = [1, 1, 1, 0, 1, 1, 1, -1, -1, -1, 0, -1, -1, -1]
    expect(letters(centred, { limitFactor: 9 })).toBe('.'.repeat(14))
  })
})

describe('a trend', () => {
  const rising = [0, 9, 0, 9, 0, 9, 0, 1, 2, 3, 4, 5, 6, 7, 0, 9]
  it('is seven points that all rise or all fall', () => {
    expect(letters(rising, { limitFactor: 9 })).toBe('......tttttttt..')
    expect(letters(rising, { limitFactor: 9, trend: 8 })).toBe('......tttttttt..')
    expect(letters(rising, { limitFactor: 9, trend: 9 })).toBe('.'.repeat(16))
    expect(xmr(rising.slice(0, -2), { polarity: 'lower', limitFactor: 9 })).toMatchObject({
      result: 'concern',
    })
    const falling = rising.slice(0, -2).map((value) => -value)
    expect(xmr(falling, { polarity: 'lower', limitFactor: 9 })).toMatchObject({
      result: 'improvement',
      judgement: 'better',
    })
  })

  it('is named by where it goes, not by the side of the centre it is on', () => {
    const chart = xmr([20, 19, 18, 17, 16, 15, 14, 1, 9, 1, 9, 1, 9, 1], { limitFactor: 9 })
    expect(chart.points[0]).toMatchObject({ signal: 'trend', variation: 'low', signals: ['trend', 'shift'] })
  })

  it('is broken by a tie, and by a gap', () => {
    const tie = [0, 9, 0, 9, 0, 9, 0, 1, 2, 3, 3, 4, 5, 6]
    expect(letters(tie, { limitFactor: 9 })).toBe('.'.repeat(14))
    const gap = [0, 9, 0, 9, 0, 9, 0, 1, 2, 3, null, 5, 6, 7, 8]
    expect(letters(gap, { limitFactor: 9 })).toBe('..........-....')
  })

  it('that turns gives the turning point to the later one', () => {
    const turn = [0, 1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1, 0]
    const { points } = xmr(turn, { limitFactor: 9 })
    expect(points.map(({ variation }) => variation)).toEqual([
      ...Array<string>(6).fill('high'),
      ...Array<string>(7).fill('low'),
    ])
  })

  it('is five points with PowerBI-SPC and six with NHS England', () => {
    const five = [0, 9, 0, 9, 0, 9, 0, 9, 0, 1, 2, 3, 4, 0, 9]
    expect(letters(five, { preset: 'powerbi-spc' })).toBe('........ttttt..')
    expect(letters(five, { preset: 'nhs-england' })).toBe('.'.repeat(15))
    const six = [0, 9, 0, 9, 0, 9, 0, 9, 0, 1, 2, 3, 4, 5, 0, 9]
    expect(letters(six, { preset: 'nhs-england' })).toBe('........tttttt..')
    expect(letters(six)).toBe('.'.repeat(16))
  })
})

describe('two of three near a limit', () => {
  // The last three points decide; those before keep the centre near 0 and the near limits near ±3.5.
  const ends = (...last: number[]) => [...quiet, ...quiet, ...quiet, ...last]
  const lastThree = (last: number[], options: ChartOptions = {}) => letters(ends(...last), options).slice(-3)

  it('flags the two that are near it, when all three lie on that side', () => {
    expect(lastThree([4.6, 1, 4.6])).toBe('t.t')
    expect(xmr(ends(4.6, 1, 4.6)).points.at(-1)).toMatchObject({ signal: 'two-of-three', variation: 'high' })
    expect(xmr(ends(-4.6, -1, -4.6)).points.at(-1)).toMatchObject({
      signal: 'two-of-three',
      variation: 'low',
    })
    expect(lastThree([1, 4.6, 4.6])).toBe('.tt')
    expect(lastThree([4.6, 4.6, 4.6])).toBe('ttt')
    expect(lastThree([4.6, -1, 4.6])).toBe('...')
    expect(lastThree([4.6, -1, 1])).toBe('...')
  })

  it('takes no notice of points near opposite limits', () => {
    expect(lastThree([1, 4.6, -4.6])).toBe('...')
    expect(lastThree([1, 4.6, -4.6], { preset: 'powerbi-spc' })).toBe('...')
  })

  it('with PowerBI-SPC takes the third point on either side', () => {
    expect(lastThree([4.6, -1, 4.6], { preset: 'powerbi-spc' })).toBe('t.t')
  })

  it('counts a point outside the limits with NHS England and PowerBI-SPC, not with NHSRplotthedots', () => {
    expect(lastThree([1, 9, 4.6])).toBe('.o.')
    expect(lastThree([1, 9, 4.6], { preset: 'nhs-england' })).toBe('.ot')
    expect(lastThree([1, 9, 4.6], { preset: 'powerbi-spc' })).toBe('.ot')
  })

  it('needs three periods with figures', () => {
    expect(letters([...ends(4.6), null, 4.6]).slice(-3)).toBe('.-.')
    expect(letters([...ends(4.6), null, 4.6], { preset: 'powerbi-spc' }).slice(-3)).toBe('.-.')
  })

  it('must be beyond the near limit strictly', () => {
    // Mean 0 and every moving range 4, so a factor of 1.5 puts the near limits at exactly ±4.
    const edge = [4, 0, 4, 0, -4, 0, -4, 0, 4, 0, 4, 0, -4, 0, -4, 0]
    expect(letters(edge, { limitFactor: 1.5, twoOfThreeOneSide: false })).toBe('.'.repeat(16))
    expect(letters(edge, { limitFactor: 1.499, twoOfThreeOneSide: false })).toBe('t.t.t.t.t.t.t.t.')
    expect(letters(edge, { limitFactor: 1.499 })).toBe('.'.repeat(16))
  })
})

describe('several signals in one point', () => {
  const both = [0, 9, 0, 9, 0, 9, 0, 9, 0, 9, 0, 9, 0, 9, 30, 29, 28, 27, 26, 25, 24]

  it('are all listed, and named by precedence', () => {
    const point = xmr(both).points.at(-1)
    expect(point?.signals).toEqual(['trend', 'shift'])
    expect(point).toMatchObject({ signal: 'trend', variation: 'low' })
    expect(
      xmr(both, { precedence: ['shift', 'trend', 'outside', 'two-of-three'] }).points.at(-1),
    ).toMatchObject({
      signal: 'shift',
      variation: 'high',
      signals: ['shift', 'trend'],
    })
  })

  it('are an improvement with NHS England when one of them is', () => {
    const options = { polarity: 'higher', preset: 'nhs-england' } as const
    expect(xmr(both, options).points.at(-1)).toMatchObject({ variation: 'improvement', signal: 'shift' })
    expect(xmr(both, { ...options, improvementFirst: false }).points.at(-1)).toMatchObject({
      variation: 'concern',
      signal: 'trend',
    })
    expect(xmr(both, { ...options, polarity: 'lower' }).points.at(-1)).toMatchObject({
      variation: 'improvement',
      signal: 'trend',
    })
    expect(xmr(both, { preset: 'nhs-england' }).points.at(-1)).toMatchObject({
      variation: 'low',
      signal: 'trend',
    })
  })

  it('name two-of-three before a trend with PowerBI-SPC only', () => {
    const near = [...quiet, ...quiet, 0.5, 1, 1.5, 4.4, 4.6]
    const of = (preset: 'powerbi-spc' | 'nhsrplotthedots') => xmr(near, { preset, trend: 5 }).points.at(-1)
    expect(of('powerbi-spc')).toMatchObject({ signal: 'two-of-three', signals: ['two-of-three', 'trend'] })
    expect(of('nhsrplotthedots')).toMatchObject({ signal: 'trend', signals: ['trend', 'two-of-three'] })
  })
})

describe('how many points it takes', () => {
  it('judges from thirteen, and from fewer when told to', () => {
    expect(xmr(quiet.slice(0, 13)).result).toBe('common-cause')
    expect(xmr(quiet.slice(0, 12)).result).toBe('not-enough-data')
    expect(xmr(quiet.slice(0, 12), { minimumPoints: 12 }).result).toBe('common-cause')
    expect(xmr([...quiet.slice(0, 12), null]).reason).toMatchObject({ points: 12, needed: 13 })
  })

  it('judges the latest actual, whatever is missing after it', () => {
    expect(xmr([...quiet, 9, null]).result).toBe('high')
    expect(xmr([...quiet, 9, null]).points.at(-1)).toEqual({
      value: null,
      group: 0,
      variation: null,
      signal: null,
      signals: [],
    })
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

describe('the assurance', () => {
  const assurance = (target: number | null, polarity: 'higher' | 'lower' | 'none') =>
    xmr(quiet, { target, polarity }).assurance
  it.each([
    [6, 'higher', 'fail'],
    [-6, 'higher', 'pass'],
    [0, 'higher', 'hit-or-miss'],
    [5.32, 'higher', 'hit-or-miss'],
    [-5.32, 'higher', 'hit-or-miss'],
    [6, 'lower', 'pass'],
    [-6, 'lower', 'fail'],
    [0, 'lower', 'hit-or-miss'],
    [6, 'none', null],
    [null, 'higher', null],
    [NaN, 'higher', null],
  ] as const)('of a target of %s where %s is better: %s', (target, polarity, expected) => {
    expect(assurance(target, polarity)).toBe(expected)
  })

  it('is not given when there is no target', () => {
    expect(xmr(quiet, { polarity: 'higher' })).toMatchObject({ assurance: null, inputs: { target: null } })
  })
})

describe('the conventions', () => {
  it('are part of the inputs', () => {
    expect(xmr([1, NaN, 3], { target: 2, shift: 9, polarity: 'lower' }).inputs).toEqual({
      values: [1, null, 3],
      polarity: 'lower',
      preset: 'nhsrplotthedots',
      target: 2,
      rules: {
        limitFactor: 2.66,
        screening: true,
        shift: 9,
        trend: 7,
        twoOfThreeCountsOutside: false,
        twoOfThreeOneSide: true,
        precedence: ['outside', 'trend', 'two-of-three', 'shift'],
        improvementFirst: false,
        minimumPoints: 13,
      },
    })
    expect(xmr([1, 2]).inputs).toMatchObject({ polarity: 'none', target: null })
  })

  it('that do not exist or make no sense are a mistake in the call', () => {
    expect(() => xmr([], { preset: 'western-electric' as never })).toThrow(
      new CallError(
        'There is no preset "western-electric". There are nhsrplotthedots, nhs-england, powerbi-spc.',
      ),
    )
    for (const name of ['shift', 'trend', 'minimumPoints'] as const) {
      for (const size of [1, 2.5]) {
        expect(() => xmr([], { [name]: size })).toThrow(
          new CallError(`"${name}" must be a whole number of at least 2, not ${size}.`),
        )
      }
      expect(() => xmr([], { [name]: 2 })).not.toThrow()
    }
    for (const limitFactor of [0, -1, NaN, Infinity]) {
      expect(() => xmr([], { limitFactor })).toThrow(
        new CallError(`"limitFactor" must be above 0, not ${limitFactor}.`),
      )
    }
  })
})
