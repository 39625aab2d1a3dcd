import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromScale, growthUnit, scaleFor, toScale, type Scale } from './scale.js'

const scales: Scale[] = [scaleFor(0, 100), scaleFor(-5, null), scaleFor(null, 50), scaleFor(null, null)]

describe('scales', () => {
  test.each(scales)('$kind: there and back', (scale) => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const value = (scale.lower ?? (scale.upper ?? 100) - 100) + share * 100
        const inside = Math.min(scale.upper ?? Infinity, value)
        expect(fromScale(scale, toScale(scale, inside))).toBeCloseTo(inside, 8)
      }),
    )
  })

  test.each(scales.slice(0, 3))('$kind: nothing comes back beyond a bound', (scale) => {
    for (const position of [-1e6, -3, 0, 3, 1e6]) {
      expect(fromScale(scale, position)).toBeGreaterThanOrEqual(scale.lower ?? -Infinity)
      expect(fromScale(scale, position)).toBeLessThanOrEqual(scale.upper ?? Infinity)
    }
  })

  test('growth by the whole of oneself is the slope of the scale times the value', () => {
    const step = 1e-6
    const slope = (scale: Scale, value: number) =>
      (toScale(scale, value + step) - toScale(scale, value)) / step
    expect(growthUnit(scaleFor(0, null), [40, null, 60])).toBeCloseTo(50 * slope(scaleFor(0, null), 50), 5)
    // On a percentage, growth of 50% is by 0.5 × 0.5 of the whole.
    expect(growthUnit(scaleFor(0, 100), [40, 60])).toBeCloseTo(25 * slope(scaleFor(0, 100), 50), 5)
    expect(growthUnit(scaleFor(null, null), [-40, 60])).toBe(50)
  })
})
