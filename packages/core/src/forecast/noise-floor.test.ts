import { describe, expect, test } from 'vitest'
import { roundingVariance, samplingVariance } from './noise-floor.js'
import { scaleFor, toScale } from './scale.js'

describe('noise floor', () => {
  test('rounding to whole numbers is a variance of one twelfth', () => {
    expect(roundingVariance(scaleFor(null, null), 50, 0)).toBeCloseTo(1 / 12, 12)
    expect(roundingVariance(scaleFor(null, null), 50, 1)).toBeCloseTo(1 / 1200, 12)
  })

  test('at a bound there is still rounding, inwards', () => {
    expect(roundingVariance(scaleFor(0, null), 0, 0)).toBeCloseTo(1 / Math.sqrt(12), 12)
    expect(roundingVariance(scaleFor(0, 100), 100, 0)).toBeGreaterThan(0)
  })

  test('sampling variance is that of a share or a rate, brought to the scale', () => {
    const scale = scaleFor(0, 100)
    const share = 30
    const slope = (toScale(scale, share + 1e-5) - toScale(scale, share)) / 1e-5
    // Binomial: p(1 − p)/n, in per cent squared.
    expect(samplingVariance(scale, 200, 100)).toBeCloseTo(((share * (100 - share)) / 200) * slope ** 2, 6)
    const rates = scaleFor(0, null)
    const rateSlope = 1 / (2 * Math.sqrt(60))
    // Poisson: a rate of 60 per 10,000 among 50,000 is 300 ± √300 of them.
    expect(samplingVariance(rates, 50000, 10000)).toBeCloseTo((Math.sqrt(300) / 5) ** 2 * rateSlope ** 2, 9)
    expect(samplingVariance(scaleFor(null, null), 200, 1)).toBe(0)
  })
})
