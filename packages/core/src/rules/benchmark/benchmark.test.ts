import { describe, expect, it } from 'vitest'
import { CallError } from '../../call-error.js'
import { type Interval, rateInterval, wilsonInterval } from '../../statistics/index.js'
import { benchmarkDifference } from './benchmark-difference.js'
import { benchmarkFixedValue } from './benchmark-fixed-value.js'
import { benchmarkOverlap } from './benchmark-overlap.js'
import { benchmarkRange, benchmarkTarget } from './benchmark-target.js'

const interval = (estimate: number, lower: number, upper: number, level = 0.95): Interval => ({
  method: 'wilson',
  level,
  estimate,
  lower,
  upper,
  reason: null,
})
const higher = { polarity: 'higher' } as const
const lower = { polarity: 'lower' } as const
const nothing = {
  ...interval(0, 0, 0),
  estimate: null,
  lower: null,
  upper: null,
  reason: { code: 'no-count' },
}

describe('one area against a fixed value', () => {
  const area = interval(30, 25, 35)

  it.each([
    [24.9, higher, 'better', 'better'],
    [24.9, lower, 'worse', 'worse'],
    [24.9, {}, 'higher', null],
    [35.1, higher, 'worse', 'worse'],
    [35.1, lower, 'better', 'better'],
    [35.1, {}, 'lower', null],
    [25, higher, 'similar', null],
    [35, higher, 'similar', null],
    [30, {}, 'similar', null],
  ] as const)('%d', (benchmark, options, result, judgement) => {
    expect(benchmarkFixedValue(area, benchmark, options)).toMatchObject({
      rule: 'benchmark',
      method: 'fixed-value',
      result,
      judgement,
    })
  })

  it('answers each level apart and leads with the first', () => {
    const both = [wilsonInterval(65, 100), wilsonInterval(65, 100, { level: 0.998 })]
    const compared = benchmarkFixedValue(both, 0.5, higher)
    expect(compared.result).toBe('better')
    expect(compared.levels.map(({ level, result }) => [level, result])).toEqual([
      [0.95, 'better'],
      [0.998, 'similar'],
    ])
    expect(compared.inputs).toEqual({ area: both, benchmark: 0.5, polarity: 'higher' })
    expect(compared.reason).toMatchObject({
      code: 'benchmark-outside-interval',
      estimate: 0.65,
      benchmark: 0.5,
      level: 0.95,
    })
    expect(compared.levels[1]?.reason).toMatchObject({ code: 'benchmark-inside-interval', level: 0.998 })
  })

  it('cannot be calculated without a benchmark or an interval, and says why', () => {
    expect(benchmarkFixedValue(area, null)).toMatchObject({
      result: 'cannot-be-calculated',
      judgement: null,
      reason: { code: 'no-benchmark' },
      inputs: { benchmark: null },
    })
    expect(benchmarkFixedValue(nothing, 5)).toMatchObject({
      result: 'cannot-be-calculated',
      reason: { code: 'no-count', of: 'area' },
      levels: [{ level: 0.95, result: 'cannot-be-calculated' }],
    })
  })

  it('of no interval at all is a mistake in the call', () => {
    expect(() => benchmarkFixedValue([], 5)).toThrow(
      new CallError('A comparison needs at least one interval.'),
    )
  })
})

describe('an interval published without its method', () => {
  const published = { level: 0.95, estimate: 30.6, lower: 28.98, upper: 32.25 }
  const other = { level: 0.95, estimate: 24.67, lower: 23.16, upper: 26.25 }

  it('can be compared', () => {
    expect(benchmarkFixedValue(published, 24.2).result).toBe('higher')
    expect(benchmarkOverlap(published, other).result).toBe('higher')
    expect(benchmarkDifference(published, other).reason).toMatchObject({ method: 'square-and-add' })
  })

  it('cannot be when a figure is missing', () => {
    const part = { ...published, lower: null }
    expect(benchmarkFixedValue(part, 24.2).reason).toEqual({ code: 'no-interval', of: 'area' })
    expect(benchmarkFixedValue({ ...published, upper: NaN }, 24.2).reason).toEqual({
      code: 'no-interval',
      of: 'area',
    })
  })
})

describe('two estimates, by overlap', () => {
  it.each([
    [interval(30, 25, 35), interval(20, 15, 24), 'better'],
    [interval(30, 25, 35), interval(20, 15, 25), 'similar'],
    [interval(30, 25, 35), interval(40, 35, 45), 'similar'],
    [interval(30, 25, 35), interval(40, 35.1, 45), 'worse'],
  ])('%o beside %o', (area, benchmark, result) => {
    expect(benchmarkOverlap(area, benchmark, higher)).toMatchObject({ method: 'overlap', result })
  })

  it('gives all four limits as the reason', () => {
    const figures = { level: 0.95, areaLower: 25, areaUpper: 35, benchmarkLower: 15, benchmarkUpper: 24 }
    const apart = benchmarkOverlap(interval(30, 25, 35), interval(20, 15, 24))
    expect(apart).toMatchObject({ result: 'higher', reason: { code: 'intervals-apart', ...figures } })
    const over = benchmarkOverlap(interval(30, 25, 35), interval(20, 15, 30))
    expect(over.reason).toMatchObject({ code: 'intervals-overlap' })
    expect(over.inputs).toEqual({
      area: [interval(30, 25, 35)],
      benchmark: [interval(20, 15, 30)],
      polarity: 'none',
    })
  })
})

describe('two estimates, by their difference', () => {
  it('finds a difference between intervals that overlap', () => {
    const now = wilsonInterval(198, 209)
    const then = wilsonInterval(173, 196)
    const compared = benchmarkDifference(now, then, higher)
    expect(compared).toMatchObject({
      method: 'difference',
      result: 'better',
      reason: { code: 'difference-excludes-zero', method: 'newcombe', level: 0.95 },
      inputs: { area: [now], benchmark: [then], polarity: 'higher' },
    })
    expect(compared.reason['lower']).toBeCloseTo(0.0103, 4)
    expect(benchmarkDifference(then, now, higher).result).toBe('worse')
    expect(benchmarkOverlap(now, then, higher).result).toBe('similar')
  })

  it('is similar when the interval of the difference holds 0, ends included', () => {
    expect(benchmarkDifference(interval(30, 20, 40), interval(25, 20, 30))).toMatchObject({
      result: 'similar',
      reason: { code: 'difference-includes-zero' },
    })
    // A difference of 5 with 3 and 4 squared and added: 0 to 10 exactly.
    expect(benchmarkDifference(interval(10, 7, 13), interval(5, 1, 9)).result).toBe('similar')
    expect(benchmarkDifference(interval(5, 1, 9), interval(10, 7, 13)).result).toBe('similar')
  })

  it('names the general method for rates', () => {
    const compared = benchmarkDifference(rateInterval(90, 1000), rateInterval(40, 1000), lower)
    expect(compared).toMatchObject({ result: 'worse', reason: { method: 'square-and-add' } })
  })

  it('takes both levels at once', () => {
    const at = (count: number) => [wilsonInterval(count, 200), wilsonInterval(count, 200, { level: 0.998 })]
    const compared = benchmarkDifference(at(120), at(95))
    expect(compared.levels.map(({ level, result }) => [level, result])).toEqual([
      [0.95, 'higher'],
      [0.998, 'similar'],
    ])
    expect(benchmarkOverlap(at(120), at(50)).levels).toHaveLength(2)
  })
})

describe.each([
  ['overlap', benchmarkOverlap],
  ['difference', benchmarkDifference],
] as const)('two estimates, by %s', (_, compare) => {
  it('cannot be calculated without both, and says which is missing', () => {
    const whole = interval(3, 2, 4)
    const missing = { result: 'cannot-be-calculated', judgement: null }
    expect(compare(nothing, whole)).toMatchObject({ ...missing, reason: { code: 'no-count', of: 'area' } })
    expect(compare(whole, nothing)).toMatchObject({
      ...missing,
      reason: { code: 'no-count', of: 'benchmark' },
    })
    const noLower = { ...whole, lower: null }
    expect(compare(whole, noLower).reason).toEqual({ code: 'no-interval', of: 'benchmark' })
    expect(compare({ ...whole, upper: null }, whole).reason).toEqual({ code: 'no-interval', of: 'area' })
    expect(compare({ ...whole, estimate: null }, whole).reason).toEqual({ code: 'no-interval', of: 'area' })
  })

  it('of different levels is a mistake in the call', () => {
    const sentence =
      'The intervals of an area and of its benchmark must be of the same levels, in the same order.'
    const at95 = interval(3, 2, 4)
    const at998 = interval(3, 1, 5, 0.998)
    expect(() => compare(at95, at998)).toThrow(new CallError(sentence))
    expect(() => compare(at95, [at95, at998])).toThrow(CallError)
    expect(() => compare([at95, at998], at95)).toThrow(CallError)
    expect(() => compare([], at95)).toThrow(CallError)
    expect(() => compare(at95, [])).toThrow(CallError)
  })
})

describe('a target', () => {
  it.each([
    [96, 95, higher, 'better', 'better'],
    [94, 95, higher, 'worse', 'worse'],
    [94, 95, lower, 'better', 'better'],
    [95, 95, lower, 'similar', null],
    [96, 95, {}, 'higher', null],
    [94, 95, {}, 'lower', null],
  ] as const)('%d against %d', (value, target, options, result, judgement) => {
    expect(benchmarkTarget(value, target, options)).toMatchObject({ method: 'target', result, judgement })
  })

  it('gives its figures, and has no levels of confidence', () => {
    expect(benchmarkTarget(91, 95, higher)).toEqual({
      rule: 'benchmark',
      method: 'target',
      result: 'worse',
      judgement: 'worse',
      reason: { code: 'against-target', value: 91, target: 95, difference: -4 },
      inputs: { value: 91, target: 95, polarity: 'higher' },
      levels: [
        {
          level: null,
          result: 'worse',
          reason: { code: 'against-target', value: 91, target: 95, difference: -4 },
        },
      ],
    })
  })

  it('cannot be calculated without both', () => {
    expect(benchmarkTarget(null, 95)).toMatchObject({
      reason: { code: 'no-value' },
      inputs: { value: null, target: 95 },
    })
    expect(benchmarkTarget(91, null)).toMatchObject({
      reason: { code: 'no-target' },
      inputs: { value: 91, target: null },
    })
  })
})

describe('a range', () => {
  it.each([
    [89.9, higher, 'worse'],
    [90, higher, 'similar'],
    [95, higher, 'similar'],
    [95.1, higher, 'better'],
    [95.1, lower, 'worse'],
    [89.9, {}, 'lower'],
  ] as const)('%d in 90 to 95', (value, options, result) => {
    const compared = benchmarkRange(value, { lower: 90, upper: 95 }, options)
    expect(compared).toMatchObject({ method: 'range', result, inputs: { value, lower: 90, upper: 95 } })
    const code = result === 'similar' ? 'within-range' : 'outside-range'
    expect(compared.reason).toEqual({ code, value, lower: 90, upper: 95 })
  })

  it('may be a single value, but not upside down', () => {
    expect(benchmarkRange(5, { lower: 5, upper: 5 }).result).toBe('similar')
    expect(() => benchmarkRange(5, { lower: 6, upper: 5 })).toThrow(
      new CallError('A range needs a lower end that is not above its upper end.'),
    )
  })

  it('cannot be calculated without a value', () => {
    const compared = benchmarkRange(null, { lower: 5, upper: 6 })
    expect(compared).toMatchObject({
      result: 'cannot-be-calculated',
      reason: { code: 'no-value' },
      inputs: { value: null },
    })
  })
})
