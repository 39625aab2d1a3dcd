import { describe, expect, test } from 'vitest'
import { coursesFor } from './courses.js'
import { defaultConstants } from './default-constants.js'

const returnShare = (points: number): number => {
  const courses = coursesFor(1, points, defaultConstants)
  const total = courses.reduce((sum, { weight }) => sum + weight, 0)
  return (
    courses.filter(({ kind }) => kind === 'returning').reduce((sum, { weight }) => sum + weight, 0) / total
  )
}

describe('the courses weighed', () => {
  test('a return to the mean is not thought of below five values, and ever less from then on', () => {
    expect(returnShare(4)).toBe(0)
    const shares = [5, 6, 8, 12, 40].map(returnShare)
    expect(shares).toEqual([...shares].sort((a, b) => b - a))
    expect(shares[0]).toBeGreaterThan(0.5)
    expect(shares[4]).toBeLessThan(1e-6)
  })

  test('growth is bounded in surprises, so that a history without any does no harm', () => {
    for (const { start, turn } of coursesFor(Number.MAX_VALUE, 8, defaultConstants)) {
      for (const one of [...start, turn]) expect(Math.abs(one)).toBeLessThanOrEqual(9)
    }
  })
})
