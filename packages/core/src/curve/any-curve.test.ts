import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curve } from './curve.js'
import { snapshots } from './published.fixture.js'

const figures = fc.array(fc.integer({ min: 100, max: 900 }), { minLength: 6, maxLength: 12 })
const asYears = (values: readonly number[]): Record<string, number> =>
  Object.fromEntries(values.map((value, index) => [String(2005 + index), value]))

describe('any curve', () => {
  const baselineUntil = '2008'

  it('swaps better and worse, and nothing else, when its polarity is flipped', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const indicator = snapshots('plans', asYears(values))
        const lower = curve(indicator, { polarity: 'lower', baselineUntil }).verdict
        const higher = curve(indicator, { polarity: 'higher', baselineUntil }).verdict
        expect(higher.gap).toEqual(lower.gap)
        expect(higher.evidence?.grade).toBe(lower.evidence?.grade)
        if (lower.evidence && lower.evidence.chance < 0.4999)
          expect(higher.evidence?.direction).not.toBe(lower.evidence.direction)
      }),
    )
  })

  it('keeps its forecast when a later figure is revised', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 100, max: 900 }), (values, revised) => {
        const before = curve(snapshots('plans', asYears(values)), {
          polarity: 'lower',
          baselineUntil,
        }).forecast
        const after = curve(snapshots('plans', asYears([...values.slice(0, -1), revised])), {
          polarity: 'lower',
          baselineUntil,
        }).forecast
        expect(after.points).toEqual(before.points)
      }),
    )
  })

  it('uses a saved forecast as it is', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const first = curve(snapshots('plans', asYears(values.slice(0, 5))), {
          polarity: 'lower',
          baselineUntil,
          horizon: 8,
        })
        const saved = JSON.parse(JSON.stringify(first.forecast)) as typeof first.forecast
        const later = curve(snapshots('plans', asYears(values)), { polarity: 'lower', forecast: saved })
        expect(later.forecast).toEqual(first.forecast)
        expect(later.verdict.gap?.actual).toBe(values.at(-1))
      }),
    )
  })
})
