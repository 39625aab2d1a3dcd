import { ticks } from 'd3-array'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evenTicks } from './even-ticks.js'

/** As JSON has it: there is one zero. */
const plain = (values: readonly number[]): unknown => JSON.parse(JSON.stringify(values))

describe('even ticks', () => {
  it('are round values at even steps', () => {
    expect(evenTicks(0, 415, 4)).toEqual([0, 100, 200, 300, 400])
    expect(evenTicks(0.1, 0.42, 3)).toEqual([0.1, 0.2, 0.3, 0.4])
  })

  it('are one where both ends are the same', () => {
    expect(evenTicks(5, 5, 4)).toEqual([5])
  })

  it('are those of d3-array, whatever the ends', () => {
    // Nothing anybody counts is nearer zero than this, but zero.
    const end = fc
      .double({ noNaN: true, min: -1e9, max: 1e9 })
      .map((value) => (Math.abs(value) < 1e-9 ? 0 : value))
    const tidy = fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 100)
    for (const ends of [fc.tuple(end, end), fc.tuple(tidy, tidy)])
      fc.assert(
        fc.property(ends, fc.integer({ min: 2, max: 8 }), ([a, b], count) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)]
          expect(plain(evenTicks(low, high, count))).toEqual(plain(ticks(low, high, count)))
        }),
        { numRuns: 2000 },
      )
  })
})
