import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dobsonInterval,
  exactPoissonInterval,
  meanInterval,
  newcombeInterval,
  rateInterval,
  wilsonInterval,
} from './index.js'

const level = fc.double({ min: 0.01, max: 0.9999, noNaN: true })
const fraction = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([denominator, share]) => ({ count: Math.round(share * denominator), denominator }))
const anything = fc.oneof(fc.double(), fc.constant(null), fc.integer({ min: -3, max: 30 }))

describe('every interval', () => {
  it('holds its estimate, and a proportion stays within 0 and 1', () => {
    fc.assert(
      fc.property(fraction, level, ({ count, denominator }, at) => {
        const { lower, estimate, upper } = wilsonInterval(count, denominator, { level: at })
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(lower).toBeLessThanOrEqual((estimate as number) + 1e-15)
        expect(upper).toBeGreaterThanOrEqual((estimate as number) - 1e-15)
        expect(upper).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is wider at a higher level', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (count) => {
        const narrow = exactPoissonInterval(count, { level: 0.95 })
        const wide = exactPoissonInterval(count, { level: 0.998 })
        expect(wide.upper).toBeGreaterThan(narrow.upper as number)
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower as number)
      }),
    )
  })

  it('scales with what it is a rate of', () => {
    fc.assert(
      fc.property(fraction, ({ count, denominator }) => {
        const one = rateInterval(count, denominator)
        const many = rateInterval(count, denominator, { per: 1024 })
        expect(many.estimate).toBe(1024 * (one.estimate as number))
        expect(many.upper).toBe(1024 * (one.upper as number))
      }),
    )
  })

  it('of a difference turns round when the two are exchanged', () => {
    fc.assert(
      fc.property(fraction, fraction, (one, other) => {
        const there = newcombeInterval(one, other)
        const back = newcombeInterval(other, one)
        expect(there.lower).toBeCloseTo(-(back.upper as number), 12)
        expect(there.upper).toBeCloseTo(-(back.lower as number), 12)
      }),
    )
  })

  it('of a mean or a standardised rate does not depend on the order of its parts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 }),
        (values) => {
          const forwards = meanInterval(values)
          const backwards = meanInterval(values.toReversed())
          expect(backwards.lower).toBeCloseTo(forwards.lower as number, 8)
          expect(backwards.upper).toBeCloseTo(forwards.upper as number, 8)
          const strata = values.map((value) => ({
            count: Math.abs(value) + 10,
            population: 2000,
            standardPopulation: 50 + (value % 7),
          }))
          expect(dobsonInterval(strata.toReversed()).upper).toBeCloseTo(
            dobsonInterval(strata).upper as number,
            10,
          )
        },
      ),
    )
  })

  it('never holds anything but numbers and null, whatever it is given', () => {
    fc.assert(
      fc.property(anything, anything, anything, (a, b, c) => {
        const intervals = [
          wilsonInterval(a, b),
          rateInterval(a, b, { per: 100 }),
          meanInterval([a, b, c]),
          dobsonInterval([{ count: a, population: b, standardPopulation: c }]),
          newcombeInterval({ count: a, denominator: b }, { count: b, denominator: c }),
        ]
        for (const { estimate, lower, upper } of intervals) {
          for (const figure of [estimate, lower, upper])
            expect(figure === null || Number.isFinite(figure)).toBe(true)
        }
      }),
    )
  })
})
