import { describe, expect, it } from 'vitest'
import { CallError } from '../call-error.js'
import { chiSquaredProbability, chiSquaredQuantile } from './chi-squared.js'
import { normalProbability, normalQuantile } from './normal.js'
import { chiSquaredRows, normalRows, studentTRows } from './quantiles.fixture.js'
import { studentTProbability, studentTQuantile } from './student-t.js'

const closeTo = (actual: number, expected: number, relative: number): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected))
}

describe('the normal distribution', () => {
  it.each(normalRows)('has the published quantile of %d', (probability, quantile) => {
    closeTo(normalQuantile(probability), quantile, 5e-15)
    closeTo(normalProbability(quantile), probability, 1e-13)
  })

  it('is symmetric about 0', () => {
    expect(normalQuantile(0.5)).toBe(0)
    expect(normalProbability(0)).toBe(0.5)
    expect(normalQuantile(0.25)).toBe(-normalQuantile(0.75))
  })

  it('keeps its digits deep in a tail and ends at 0 and 1', () => {
    closeTo(normalProbability(-10), 7.619853024160527e-24, 1e-13)
    closeTo(normalQuantile(1e-200), -30.20559417957964, 1e-13)
    expect(normalProbability(-Infinity)).toBe(0)
    expect(normalProbability(Infinity)).toBe(1)
    expect(normalProbability(40)).toBe(1)
  })

  it('is as exact close to 1 as close to 0', () => {
    expect(normalQuantile(1 - 2 ** -53)).toBe(-normalQuantile(2 ** -53))
  })

  it('never leaves the numbers, even at the smallest probability a computer holds', () => {
    closeTo(normalQuantile(5e-324), -37.0471, 1e-5)
  })
})

describe('the chi-squared distribution', () => {
  it.each(chiSquaredRows)(
    'with %d degrees of freedom has the published quantile of %d',
    (degrees, probability, quantile) => {
      closeTo(chiSquaredQuantile(probability, degrees), quantile, 2e-14)
      closeTo(chiSquaredProbability(quantile, degrees), probability, 1e-12)
    },
  )

  it('has nothing at or below 0 and everything below infinity', () => {
    expect(chiSquaredProbability(0, 3)).toBe(0)
    expect(chiSquaredProbability(-1, 3)).toBe(0)
    expect(chiSquaredProbability(Infinity, 3)).toBe(1)
  })

  it('has the threshold of the recent-trend test at 99.8% on one degree of freedom', () => {
    closeTo(chiSquaredQuantile(0.998, 1), 9.54953570608324, 1e-14)
  })

  it('is exact close to 1, where only the upper tail has digits', () => {
    // SciPy 1.17.1: chi2.isf(2**-40, 3).
    closeTo(chiSquaredQuantile(1 - 2 ** -40, 3), 59.112650899750186, 1e-13)
  })

  it('stays exact far from its mean', () => {
    closeTo(chiSquaredQuantile(1e-10, 0.1), 1.1689264114572726e-200, 1e-12)
    closeTo(chiSquaredProbability(2000, 1000), 1, 1e-15)
  })
})

describe("Student's t distribution", () => {
  it.each(studentTRows)(
    'with %d degrees of freedom has the published quantile of %d',
    (degrees, probability, quantile) => {
      closeTo(studentTQuantile(probability, degrees), quantile, 5e-13)
      closeTo(studentTProbability(quantile, degrees), probability, 1e-12)
    },
  )

  it('is symmetric about 0', () => {
    expect(studentTQuantile(0.5, 4)).toBe(0)
    expect(studentTProbability(0, 4)).toBe(0.5)
    expect(studentTQuantile(0.75, 4)).toBe(-studentTQuantile(0.25, 4))
  })

  it('copes with a value too large to square', () => {
    expect(studentTProbability(-Infinity, 3)).toBe(0)
    expect(studentTProbability(Infinity, 3)).toBe(1)
    closeTo(studentTProbability(-1e150, 1), 1 / (Math.PI * 1e150), 1e-12)
    closeTo(studentTProbability(-1e99, 1), 1 / (Math.PI * 1e99), 1e-12)
  })

  it('stays exact close to its middle', () => {
    // The density at 0 with three degrees of freedom is 2 / (π √3).
    closeTo(studentTQuantile(0.5 - 1e-7, 3), (-1e-7 * Math.PI * Math.sqrt(3)) / 2, 1e-8)
  })
})

describe('a question no distribution can answer is a mistake in the call', () => {
  it.each([0, 1, -0.1, 1.1, NaN])('probability %d', (probability) => {
    const sentence = `probability: between 0 and 1, not ${probability}.`
    expect(() => normalQuantile(probability)).toThrow(new CallError(sentence))
    expect(() => chiSquaredQuantile(probability, 2)).toThrow(CallError)
    expect(() => studentTQuantile(probability, 2)).toThrow(CallError)
  })

  it.each([0, -1, NaN, Infinity])('%d degrees of freedom', (degrees) => {
    const sentence = `degrees of freedom: above 0, not ${degrees}.`
    expect(() => chiSquaredProbability(1, degrees)).toThrow(new CallError(sentence))
    expect(() => chiSquaredQuantile(0.5, degrees)).toThrow(CallError)
    expect(() => studentTProbability(1, degrees)).toThrow(CallError)
    expect(() => studentTQuantile(0.4, degrees)).toThrow(CallError)
  })

  it('something that is not a number', () => {
    expect(() => normalProbability(NaN)).toThrow(CallError)
    expect(() => chiSquaredProbability(NaN, 1)).toThrow(CallError)
    expect(() => studentTProbability(NaN, 1)).toThrow(CallError)
  })
})
