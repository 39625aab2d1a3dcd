import { describe, expect, test } from 'vitest'
import { followSeasons } from './follow-seasons.js'

describe('following the seasons', () => {
  // One season, so that the course of one departure can be worked by hand.
  const one = (departures: readonly (number | null)[], drift: number) =>
    followSeasons(departures, 1, 4, 2, drift)

  test('a departure is believed as its variance is to that of the noise', () => {
    const { ends } = one([3], 0)
    expect(ends[0]!.effect).toBeCloseTo((3 * 4) / 6, 12)
    expect(ends[0]!.variance).toBeCloseTo((4 * 2) / 6, 12)
  })

  test('one that does not move is the same in every year', () => {
    const { smoothed, ends } = one([3, 1, 2, 4], 0)
    for (const departure of smoothed) expect(departure).toBeCloseTo(ends[0]!.effect, 12)
    // Four values of variance 2 beside a prior of 4 about nothing.
    expect(ends[0]!.effect).toBeCloseTo(10 / 2 / (1 / 4 + 4 / 2), 12)
  })

  test('a missing value moves the years on and teaches nothing', () => {
    const { ends } = one([3, null], 1)
    expect(ends[0]!.effect).toBeCloseTo(2, 12)
    expect(ends[0]!.variance).toBeCloseTo(8 / 6 + 1, 12)
  })

  test('a pattern that moved is better foretold as one that moves, and one that did not as one that does not', () => {
    const moving = [0, 3, 6, 9, 12, 15]
    const still = [3, 3, 3, 3, 3, 3]
    expect(one(moving, 4).evidence).toBeGreaterThan(one(moving, 0.1).evidence)
    expect(one(still, 4).evidence).toBeLessThan(one(still, 0.1).evidence)
  })
})
