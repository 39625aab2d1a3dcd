import { describe, expect, test } from 'vitest'
import { defaultConstants } from './default-constants.js'
import { defaultForecast, type History } from './default-forecast.js'
import { scaleFor } from './scale.js'

const kept = (values: readonly number[]): History => ({
  values,
  points: values.length,
  perYear: 1,
  scale: scaleFor(null, null),
  straight: false,
  sampling: [],
})
const width = (values: readonly number[], recentBelieved = defaultConstants.recentBelieved): number => {
  const { joint } = defaultForecast(kept(values), 1, [], { ...defaultConstants, recentBelieved })
  return Math.sqrt(joint.covariance[0]![0]!)
}

const calm = [50, 51, 50, 49, 50, 51, 50, 49]
const stormy = [50, 58, 41, 60, 42, 57, 44, 59]

describe('recent surprises', () => {
  test('widen the range after a storm and narrow it after a calm', () => {
    expect(width([...calm, ...stormy])).toBeGreaterThan(width([...calm, ...stormy], 0))
    expect(width([...stormy, ...calm])).toBeLessThan(width([...stormy, ...calm], 0))
  })

  test('are believed in part only', () => {
    const much = width([...calm, ...stormy], 1) / width([...calm, ...stormy], 0)
    const believed = width([...calm, ...stormy]) / width([...calm, ...stormy], 0)
    expect(believed).toBeCloseTo(much ** defaultConstants.recentBelieved, 9)
  })

  test('change nothing where every surprise is alike', () => {
    expect(width([10, 12, 10, 12, 10, 12]) / width([10, 12, 10, 12, 10, 12], 0)).toBeCloseTo(1, 1)
    expect(Number.isFinite(width([7, 7, 7, 7, 7]))).toBe(true)
  })

  test('mind nothing as small as what floating point leaves behind', () => {
    const constant = width([1, 1, 1, 1])
    expect(width([1, 1, 1, 1 + 4e-16]) / constant).toBeCloseTo(1, 9)
    expect(width([1 + 4e-16, 1, 1, 1]) / constant).toBeCloseTo(1, 9)
  })

  test('move no forecast', () => {
    const centre = (believed: number) =>
      defaultForecast(kept([...calm, ...stormy]), 3, [], { ...defaultConstants, recentBelieved: believed })
        .joint.centre
    expect(centre(1)).toEqual(centre(0))
  })
})
