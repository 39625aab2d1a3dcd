import { describe, expect, it } from 'vitest'
import { CallError } from '../../call-error.js'
import { neighbourMedian } from './neighbour-median.js'
import { quartileBand } from './quartile-band.js'
import { quintile } from './quintile.js'
import { rankAmong } from './rank-among.js'

const higher = { polarity: 'higher' } as const
const lower = { polarity: 'lower' } as const

describe('a rank', () => {
  const values = [88, 91, null, 91, 95]

  it('ties share the best rank', () => {
    expect(values.map((_, area) => rankAmong(values, area, higher).rank)).toEqual([4, 2, null, 2, 1])
    expect(values.map((_, area) => rankAmong(values, area, lower).rank)).toEqual([1, 2, null, 2, 4])
  })

  it('says among how many, and who shares it', () => {
    expect(rankAmong(values, 3, higher)).toEqual({
      rule: 'rank',
      result: 'ranked',
      judgement: null,
      reason: { code: 'rank', rank: 2, sharing: 2, of: 4 },
      inputs: { values, area: 3, polarity: 'higher' },
      rank: 2,
      sharing: 2,
      of: 4,
    })
  })

  it('is shared with nobody when nobody has the same figure', () => {
    expect(rankAmong(values, 0, higher)).toMatchObject({ sharing: 1, of: 4 })
  })

  it('there is none without a polarity or a figure', () => {
    const nothing = { result: 'cannot-be-calculated', rank: null, sharing: null, of: 4 }
    expect(rankAmong(values, 1)).toMatchObject({ ...nothing, reason: { code: 'no-agreed-direction' } })
    expect(rankAmong(values, 2, higher)).toMatchObject({ ...nothing, reason: { code: 'no-value' } })
    expect(rankAmong([1, NaN], 1, higher)).toMatchObject({ of: 1, inputs: { values: [1, null] } })
  })

  it('of an area that is not there is a mistake in the call', () => {
    expect(() => rankAmong(values, 5, higher)).toThrow(new CallError('There is no area 5 among 5 values.'))
    expect(() => rankAmong(values, -1, higher)).toThrow(CallError)
  })
})

describe('a quartile band', () => {
  it('is A for the best quarter and D for the worst', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8]
    const bands = (polarity: 'higher' | 'lower') =>
      values.map((_, area) => quartileBand(values, area, { polarity }).result).join('')
    expect(bands('lower')).toBe('AABBCCDD')
    expect(bands('higher')).toBe('DDCCBBAA')
  })

  it('ties share the better band, and uneven numbers fill the earlier bands first', () => {
    const values = [1, 2, 2, 2, 5]
    expect(values.map((_, area) => quartileBand(values, area, lower).result).join('')).toBe('AAAAD')
    const five = [1, 2, 3, 4, 5]
    expect(five.map((_, area) => quartileBand(five, area, lower).result).join('')).toBe('AABCD')
  })

  it('gives its figures', () => {
    expect(quartileBand([4, 3, 2, 1], 1, higher)).toEqual({
      rule: 'quartile-band',
      result: 'B',
      judgement: null,
      reason: { code: 'band', band: 2, bands: 4, rank: 2, of: 4 },
      inputs: { values: [4, 3, 2, 1], area: 1, polarity: 'higher' },
    })
  })

  it('there is none without a polarity, a figure, or four areas', () => {
    const result = 'cannot-be-calculated'
    expect(quartileBand([1, 2, 3, 4], 0)).toMatchObject({ result, reason: { code: 'no-agreed-direction' } })
    expect(quartileBand([1, 2, 3, 4, null], 4, lower)).toMatchObject({ result, reason: { code: 'no-value' } })
    const few = { code: 'not-enough-areas', areas: 3, needed: 4 }
    expect(quartileBand([1, 2, 3, null], 0, lower)).toMatchObject({ result, reason: few })
  })
})

describe('a quintile', () => {
  const values = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]

  it('is 1 for the best fifth', () => {
    expect(values.map((_, area) => quintile(values, area, lower).quintile)).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
    ])
    expect(quintile(values, 9, higher)).toMatchObject({
      rule: 'quintile',
      result: 'quintile',
      quintile: 1,
      first: 'best',
    })
  })

  it('is 1 for the highest fifth without a polarity', () => {
    expect(quintile(values, 9)).toMatchObject({ quintile: 1, first: 'highest', judgement: null })
    expect(quintile(values, 0)).toMatchObject({
      quintile: 5,
      reason: { code: 'band', band: 5, bands: 5, rank: 10, of: 10 },
    })
  })

  it('there is none with fewer than five areas or no figure', () => {
    const few = { code: 'not-enough-areas', areas: 4, needed: 5 }
    expect(quintile([1, 2, 3, 4], 0)).toMatchObject({
      result: 'cannot-be-calculated',
      quintile: null,
      reason: few,
    })
    expect(quintile([1, null], 1)).toMatchObject({ reason: { code: 'no-value' } })
  })
})

describe('the median of statistical neighbours', () => {
  it.each([
    [95, [88, 91, 90], higher, 'above', 'better', 90],
    [95, [88, 91, 90], lower, 'above', 'worse', 90],
    [89, [88, null, 92], higher, 'below', 'worse', 90],
    [90, [91, 90, 89], higher, 'equal', null, 90],
    [89, [10, 100, 88, 92], {}, 'below', null, 90],
  ] as const)('%d beside %o', (value, neighbours, options, result, judgement, median) => {
    expect(neighbourMedian(value, neighbours, options)).toEqual({
      rule: 'neighbour-median',
      result,
      judgement,
      reason: { code: 'against-median', value, median, difference: value - median },
      inputs: { value, neighbours, polarity: 'polarity' in options ? options.polarity : 'none' },
      descriptive: true,
      median,
      difference: value - median,
    })
  })

  it('cannot be calculated without a figure on both sides', () => {
    const nothing = { result: 'cannot-be-calculated', judgement: null, difference: null }
    expect(neighbourMedian(null, [1, 3])).toMatchObject({
      ...nothing,
      median: 2,
      reason: { code: 'no-value' },
    })
    expect(neighbourMedian(1, [null])).toMatchObject({
      ...nothing,
      median: null,
      reason: { code: 'no-neighbours' },
    })
  })

  it('does not disturb the order of what it was given', () => {
    const neighbours = [3, 1, 2]
    neighbourMedian(1, neighbours)
    expect(neighbours).toEqual([3, 1, 2])
  })
})
