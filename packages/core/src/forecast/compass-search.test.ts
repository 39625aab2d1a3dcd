import { describe, expect, test } from 'vitest'
import { compassSearch } from './compass-search.js'

describe('compass search', () => {
  test('finds the bottom of a bowl', () => {
    const [a, b, c] = compassSearch(
      (at) => (at[0]! - 0.371) ** 2 + 2 * (at[1]! - 0.5) ** 2 + at[0]! * (at[2]! - 0.9) ** 2,
      3,
    )
    expect(a).toBeCloseTo(0.371, 6)
    expect(b).toBeCloseTo(0.5, 6)
    expect(c).toBeCloseTo(0.9, 6)
  })

  test('stops at the edge of the cube', () => expect(compassSearch((at) => at[0]!, 1)).toEqual([0]))

  test('of two equally deep takes the one nearer to 1, whatever the units', () => {
    const places = [1, 1e-3, 7, 1e3].map((times) =>
      compassSearch((at) => times * (1 + (at[0]! - 0.1) ** 2 * (at[0]! - 0.9) ** 2), 1),
    )
    for (const [at] of places) expect(at).toBeCloseTo(0.9, 3)
  })

  test('of two hollows takes the deeper', () => {
    const [at] = compassSearch(
      (position) => Math.min((position[0]! - 0.2) ** 2, (position[0]! - 0.8) ** 2 - 0.01),
      1,
    )
    expect(at).toBeCloseTo(0.8, 6)
  })
})
