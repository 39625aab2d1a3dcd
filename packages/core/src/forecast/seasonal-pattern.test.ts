import { describe, expect, test } from 'vitest'
import { defaultConstants } from './default-constants.js'
import { seasonalPattern } from './seasonal-pattern.js'
import { yearlyAverage } from './yearly-average.js'

const pattern = [5, -2, -4, 1]
const noise = (at: number): number => 0.3 * Math.sin(12.9898 * at * at + 4.1)

describe('yearly average', () => {
  test.each([3, 4, 12])(
    'of a line with a season of %d is the line, but for the half years at its ends',
    (season) => {
      const length = 6 * season
      const shape = Array.from({ length: season }, (_, of) => Math.cos((2 * Math.PI * of) / season))
      const average = yearlyAverage(
        Array.from({ length }, (_, at) => 10 + 2 * at + shape[at % season]!),
        season,
        0.5,
      )
      for (let at = season; at < length - season; at++) expect(average[at]).toBeCloseTo(10 + 2 * at, 9)
    },
  )

  test('a missing value is bridged, not taken for 0', () => {
    const values = [10, 10, 10, 10, null, 10, 10, 10, 10]
    for (const value of yearlyAverage(values, 4, 0.5)) expect(value).toBeCloseTo(10, 12)
  })
})

describe('seasonal pattern', () => {
  const values = Array.from({ length: 32 }, (_, at) => 50 + 0.5 * at + pattern[at % 4]! + noise(at))

  test('is found, and placed on the seasons to come', () => {
    const { coming, kept } = seasonalPattern(values, 4, 6, defaultConstants)
    coming.forEach((effect, step) => expect(Math.abs(effect - pattern[step % 4]!)).toBeLessThan(0.5))
    expect(kept).toBeGreaterThan(0.95)
  })

  test('adds nothing over a year', () => {
    const { coming } = seasonalPattern(values, 4, 4, defaultConstants)
    expect(coming.reduce((sum, effect) => sum + effect, 0)).toBeCloseTo(0, 10)
  })

  test('is shrunk the more, the less there is of it beside the noise', () => {
    const kept = [0.05, 0.2, 0.5, 2].map(
      (size) =>
        seasonalPattern(
          Array.from({ length: 32 }, (_, at) => size * pattern[at % 4]! + 3 * noise(at)),
          4,
          4,
          defaultConstants,
        ).kept,
    )
    expect(kept).toEqual([...kept].sort((a, b) => a - b))
    expect(kept[0]).toBeLessThan(0.6)
    expect(kept[3]).toBeGreaterThan(0.9)
  })

  test('a history without one is left alone', () => {
    const flat = Array.from({ length: 24 }, () => 7)
    const { adjusted, coming, spent } = seasonalPattern(flat, 4, 4, defaultConstants)
    expect(adjusted).toEqual(flat)
    expect(coming).toEqual([0, 0, 0, 0])
    expect(spent).toBe(0)
  })

  test('follows a pattern that changes', () => {
    const changing = Array.from(
      { length: 48 },
      (_, at) => 50 + (at < 24 ? 1 : 3) * pattern[at % 4]! + noise(at),
    )
    const { coming } = seasonalPattern(changing, 4, 1, defaultConstants)
    expect(coming[0]).toBeGreaterThan(12)
  })

  test('missing values are no evidence, and stay missing', () => {
    const holes = values.map((value, at) => (at % 7 === 3 ? null : value))
    const { adjusted, coming } = seasonalPattern(holes, 4, 4, defaultConstants)
    expect(adjusted.map((value) => value === null)).toEqual(holes.map((value) => value === null))
    coming.forEach((effect, step) => expect(Math.abs(effect - pattern[step]!)).toBeLessThan(0.8))
  })
})
