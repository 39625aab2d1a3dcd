import { describe, expect, it } from 'vitest'
import { CallError } from '../call-error.js'
import { byarInterval } from './byar.js'
import { differenceInterval, newcombeInterval } from './difference-interval.js'
import { dobsonInterval, type Stratum } from './dobson.js'
import { exactPoissonInterval } from './exact-poisson.js'
import type { Interval } from './interval.js'
import { meanInterval } from './mean-interval.js'
import {
  byarRows,
  meanLimits,
  meanValues,
  rateRows,
  standardisedBands,
  standardisedRate,
  wilsonRows,
} from './published-intervals.fixture.js'
import { rateInterval } from './rate-interval.js'
import { wilsonInterval } from './wilson.js'

/** To fourteen significant digits, as far as the published tables go. */
const agree = (actual: number | null, expected: number | null): void => {
  if (expected === null || actual === null) expect(actual).toBe(expected)
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(2.5e-14 * Math.abs(expected))
}

const bands: readonly Stratum[] = standardisedBands.map(([count, population, standardPopulation]) => ({
  count,
  population,
  standardPopulation,
}))

describe('Wilson', () => {
  it.each(wilsonRows)(
    '%d of %d has the published limits',
    (count, denominator, lower95, upper95, lower998, upper998) => {
      const at95 = wilsonInterval(count, denominator)
      const at998 = wilsonInterval(count, denominator, { level: 0.998, per: 100 })
      expect(at95).toMatchObject({
        method: 'wilson',
        level: 0.95,
        estimate: count / denominator,
        reason: null,
      })
      expect(at998).toMatchObject({ method: 'wilson', level: 0.998, estimate: (100 * count) / denominator })
      agree(at95.lower, lower95)
      agree(at95.upper, upper95)
      agree(at998.lower, 100 * lower998)
      agree(at998.upper, 100 * upper998)
    },
  )

  it('reaches exactly 0 or the whole when nobody or everybody counts', () => {
    expect(wilsonInterval(0, 20)).toMatchObject({ estimate: 0, lower: 0 })
    expect(wilsonInterval(20, 20, { per: 100 })).toMatchObject({ estimate: 100, upper: 100 })
    agree(wilsonInterval(0, 20).upper, 1 - (wilsonInterval(20, 20).lower ?? NaN))
  })

  it.each([
    [null, 100, { code: 'no-count' }],
    [-1, 100, { code: 'no-count' }],
    [NaN, 100, { code: 'no-count' }],
    [Infinity, 100, { code: 'no-count' }],
    [10, null, { code: 'no-denominator' }],
    [0, 0, { code: 'no-denominator' }],
    [10, -5, { code: 'no-denominator' }],
    [11, 10, { code: 'count-above-denominator', count: 11, denominator: 10 }],
  ])('%s of %s cannot be calculated, and says why', (count, denominator, reason) => {
    const nothing = { method: 'wilson', level: 0.95, estimate: null, lower: null, upper: null, reason }
    expect(wilsonInterval(count, denominator)).toEqual(nothing)
  })
})

describe('Byar', () => {
  it.each(byarRows)('a count of %d at %d has the published limits', (count, level, lower, upper) => {
    const interval = byarInterval(count, { level })
    agree(interval.lower, lower)
    agree(interval.upper, upper)
    expect(interval).toMatchObject({ method: 'byar', level, estimate: count })
    expect(interval.reason).toEqual(lower === null ? { code: 'no-lower-limit', count } : null)
  })

  it('has no lower limit for a count of 0, and an upper one', () => {
    const interval = byarInterval(0)
    expect(interval).toMatchObject({ level: 0.95, lower: null, reason: { code: 'no-lower-limit', count: 0 } })
    expect(interval.upper).toBeCloseTo((8 / 9 + 1.959964 / 3) ** 3, 5)
  })

  it('a missing count cannot be calculated', () => {
    expect(byarInterval(null)).toMatchObject({ method: 'byar', upper: null, reason: { code: 'no-count' } })
  })
})

describe('the exact Poisson interval', () => {
  it('starts at 0 for a count of 0', () => {
    const interval = exactPoissonInterval(0)
    expect(interval).toMatchObject({ method: 'exact', level: 0.95, estimate: 0, lower: 0, reason: null })
    agree(interval.upper, -Math.log(0.025))
  })

  it('a missing count cannot be calculated', () => {
    expect(exactPoissonInterval(null)).toMatchObject({
      method: 'exact',
      lower: null,
      reason: { code: 'no-count' },
    })
  })
})

describe('rates', () => {
  it.each(rateRows)(
    '%d in %d has the published limits',
    (count, denominator, lower95, upper95, lower998, upper998) => {
      const at95 = rateInterval(count, denominator, { per: 100 })
      const at998 = rateInterval(count, denominator, { per: 100, level: 0.998 })
      expect(at95).toMatchObject({
        method: count < 10 ? 'exact' : 'byar',
        estimate: (100 * count) / denominator,
        level: 0.95,
      })
      agree(at95.lower, lower95)
      agree(at95.upper, upper95)
      agree(at998.lower, lower998)
      agree(at998.upper, upper998)
    },
  )

  it("use Byar's approximation from exactly ten events", () => {
    expect(rateInterval(9, 50)).toMatchObject({ method: 'exact', estimate: 0.18 })
    expect(rateInterval(10, 50)).toMatchObject({ method: 'byar', estimate: 0.2 })
  })

  it('may exceed one per head', () => {
    expect(rateInterval(250, 220, { per: 100_000 }).estimate).toBeCloseTo(113636.363636364, 8)
  })

  it.each([
    [null, 100, 'no-count'],
    [10, null, 'no-denominator'],
    [10, 0, 'no-denominator'],
  ])('%s in %s cannot be calculated', (count, denominator, code) => {
    const interval = rateInterval(count, denominator)
    expect(interval).toEqual({
      method: 'byar',
      level: 0.95,
      estimate: null,
      lower: null,
      upper: null,
      reason: { code },
    })
  })
})

describe('Dobson', () => {
  it('standardises to the published rate and limits', () => {
    const interval = dobsonInterval(bands, { per: 100_000 })
    agree(interval.estimate, standardisedRate.rate)
    agree(interval.lower, standardisedRate.at95[0])
    agree(interval.upper, standardisedRate.at95[1])
    expect(interval).toMatchObject({ method: 'dobson', level: 0.95, reason: null })
  })

  it('is the crude rate with its own interval when there is only one band', () => {
    const one = dobsonInterval([{ count: 40, population: 1000, standardPopulation: 700 }], { level: 0.9 })
    const crude = rateInterval(40, 1000, { level: 0.9 })
    expect(one.level).toBe(0.9)
    expect(one.estimate).toBeCloseTo(0.04, 14)
    expect(one.lower).toBeCloseTo(crude.lower ?? NaN, 14)
    expect(one.upper).toBeCloseTo(crude.upper ?? NaN, 14)
  })

  it('is not given below ten events in all, and is from ten', () => {
    const band = { population: 100, standardPopulation: 100 }
    const few = dobsonInterval([
      { ...band, count: 4 },
      { ...band, count: 5 },
    ])
    expect(few).toMatchObject({ estimate: null, reason: { code: 'too-few-events', count: 9, needed: 10 } })
    expect(
      dobsonInterval([
        { ...band, count: 5 },
        { ...band, count: 5 },
      ]).estimate,
    ).toBeCloseTo(0.05, 14)
    expect(dobsonInterval([])).toMatchObject({ reason: { code: 'too-few-events', count: 0 } })
  })

  it('has both limits from ten events on, even at the highest level there is', () => {
    const band = { count: 10, population: 100, standardPopulation: 100 }
    expect(dobsonInterval([band], { level: 1 - 2 ** -53 }).lower).toBeGreaterThan(0)
  })

  it.each([
    [{ count: null }, 1],
    [{ population: null }, 1],
    [{ population: 0 }, 1],
    [{ standardPopulation: null }, 1],
    [{ standardPopulation: -1 }, 1],
  ])('a band without a figure (%o) leaves no rate', (change, stratum) => {
    const whole = { count: 20, population: 100, standardPopulation: 100 }
    const interval = dobsonInterval([whole, { ...whole, ...change }])
    expect(interval).toMatchObject({ estimate: null, reason: { code: 'incomplete-stratum', stratum } })
  })

  it('a standard population of nobody leaves no rate', () => {
    const interval = dobsonInterval([{ count: 20, population: 100, standardPopulation: 0 }])
    expect(interval).toMatchObject({ upper: null, reason: { code: 'no-standard-population' } })
  })
})

describe('means', () => {
  it('have the published t limits, whatever is missing', () => {
    const at95 = meanInterval([...meanValues, null, NaN])
    const at998 = meanInterval(meanValues, { level: 0.998 })
    expect(at95).toMatchObject({ method: 'student-t', level: 0.95, reason: null })
    agree(at95.estimate, meanLimits.mean)
    agree(at95.lower, meanLimits.at95[0])
    agree(at95.upper, meanLimits.at95[1])
    agree(at998.lower, meanLimits.at998[0])
    agree(at998.upper, meanLimits.at998[1])
  })

  it('one value has a mean and no interval, none has neither', () => {
    const method = 'student-t'
    const nothing = {
      method,
      level: 0.95,
      estimate: null,
      lower: null,
      upper: null,
      reason: { code: 'no-values' },
    }
    expect(meanInterval([null, 7])).toEqual({ ...nothing, estimate: 7, reason: { code: 'one-value' } })
    expect(meanInterval([null])).toEqual(nothing)
  })

  it('equal values have exactly themselves', () => {
    expect(meanInterval(Array<number>(13).fill(0.1))).toMatchObject({ estimate: 0.1, lower: 0.1, upper: 0.1 })
  })
})

describe('differences', () => {
  const first = { count: 173, denominator: 196 }
  const second = { count: 198, denominator: 209 }

  it("Newcombe's interval of the care leavers from 2021 to 2025 is +1.0 to +12.2 points", () => {
    const interval = newcombeInterval(first, second, { per: 100 })
    expect(interval).toMatchObject({ method: 'newcombe', level: 0.95, reason: null })
    expect(interval.estimate).toBeCloseTo(6.4715, 4)
    expect(interval.lower).toBeCloseTo(1.0255, 4)
    expect(interval.upper).toBeCloseTo(12.2101, 4)
  })

  it("agrees with Newcombe's own example (1998, table II a): 56/70 less 48/80 is 0.0524 to 0.3339", () => {
    const interval = newcombeInterval({ count: 48, denominator: 80 }, { count: 56, denominator: 70 })
    expect(interval.lower).toBeCloseTo(0.0524, 4)
    expect(interval.upper).toBeCloseTo(0.3339, 4)
  })

  it('names the general method for other intervals', () => {
    const interval = differenceInterval(rateInterval(20, 100), wilsonInterval(30, 100))
    expect(interval.method).toBe('square-and-add')
    expect(differenceInterval(wilsonInterval(30, 100), rateInterval(20, 100)).method).toBe('square-and-add')
  })

  it.each([
    [{ count: null, denominator: 10 }, second, { code: 'no-count', of: 'first' }],
    [
      first,
      { count: 4, denominator: 3 },
      { code: 'count-above-denominator', count: 4, denominator: 3, of: 'second' },
    ],
  ])('says which of the two is missing', (one, other, reason) => {
    expect(newcombeInterval(one, other)).toMatchObject({ estimate: null, lower: null, upper: null, reason })
  })

  it.each(['estimate', 'lower', 'upper'] as const)('has no interval when one has no %s', (figure) => {
    const whole = wilsonInterval(10, 20)
    const part: Interval = { ...whole, [figure]: null }
    expect(differenceInterval(part, whole).reason).toEqual({ code: 'no-interval', of: 'first' })
    expect(differenceInterval(whole, part).reason).toEqual({ code: 'no-interval', of: 'second' })
  })
})

describe('a level outside 0 to 1 is a mistake in the call', () => {
  it.each([0, 1, 95, NaN])('%d', (level) => {
    const sentence = `level: between 0 and 1, not ${level}.`
    expect(() => wilsonInterval(1, 2, { level })).toThrow(new CallError(sentence))
    expect(() => byarInterval(null, { level })).toThrow(CallError)
    expect(() => exactPoissonInterval(null, { level })).toThrow(CallError)
    expect(() => rateInterval(1, 2, { level })).toThrow(CallError)
    expect(() => dobsonInterval([], { level })).toThrow(CallError)
    expect(() => meanInterval([], { level })).toThrow(CallError)
  })
})
