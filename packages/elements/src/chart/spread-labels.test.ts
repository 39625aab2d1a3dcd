import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadLabels } from './spread-labels.js'

describe('labels beside a plot', () => {
  it('stay at their own height when there is room', () => {
    const placed = spreadLabels(
      [
        { item: 'a', wanted: 20, height: 18 },
        { item: 'b', wanted: 80, height: 18 },
      ],
      0,
      100,
    )
    expect(placed).toEqual([
      { item: 'a', wanted: 20, height: 18, middle: 20 },
      { item: 'b', wanted: 80, height: 18, middle: 80 },
    ])
  })

  it('never cover each other where the plot has room for all', () => {
    const wanted = fc.array(fc.integer({ min: -50, max: 350 }), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(wanted, (heights) => {
        const placed = spreadLabels(
          heights.map((wanted) => ({ wanted, height: 18 })),
          0,
          300,
        )
        placed
          .slice(1)
          .forEach((label, index) =>
            expect(label.middle - placed[index]!.middle).toBeGreaterThanOrEqual(18 - 1e-9),
          )
        expect(placed.at(-1)!.middle).toBeLessThanOrEqual(291 + 1e-9)
        expect(placed[0]!.middle).toBeGreaterThanOrEqual(9 - 1e-9)
      }),
    )
  })
})
