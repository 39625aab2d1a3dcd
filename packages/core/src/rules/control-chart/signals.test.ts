import { describe, expect, it } from 'vitest'
import type { ChartOptions } from './control-chart.js'
import { xmr } from './xmr.js'

/** Thirteen or more quiet points: mean 0 and mean moving range 2, so limits of ±5.32 and near limits of ±3.5467. */
const quiet = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1]
/** The signal that names each point, by its first letter; a dot for none. */
const letters = (values: readonly (number | null)[], options: ChartOptions = {}): string =>
  xmr(values, options)
    .points.map(({ signal, variation }) => (variation === null ? '-' : (signal?.[0] ?? '.')))
    .join('')

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
