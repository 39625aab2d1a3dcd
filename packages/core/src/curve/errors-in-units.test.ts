import { describe, expect, it } from 'vitest'
import { errorsInUnits, varianceOfSum } from './errors-in-units.js'

describe('joint errors in the figures’ own units', () => {
  const covariance = [
    [4, 2],
    [2, 9],
  ]

  it('are themselves where the forecast was made on the figures', () => {
    const joint = {
      scale: { kind: 'identity', lower: null, upper: null },
      centre: [100, 100],
      covariance,
      degreesOfFreedom: 5,
    } as const
    expect(errorsInUnits(joint, [0, 1])).toEqual(covariance)
    expect(errorsInUnits(joint, [1])).toEqual([[9]])
  })

  it('are stretched by how much a figure moves for one unit of the scale', () => {
    // On a square root x² moves by 2x for each unit at x: 20 at 10 and 40 at 20, over one error either side exactly so.
    const joint = {
      scale: { kind: 'square-root', lower: 0, upper: null },
      centre: [10, 20],
      covariance,
      degreesOfFreedom: 5,
    } as const
    expect(errorsInUnits(joint, [0, 1])).toEqual([
      [1600, 1600],
      [1600, 14_400],
    ])
  })

  it('without any error stay without', () => {
    const joint = {
      scale: { kind: 'identity', lower: null, upper: null },
      centre: [1],
      covariance: [[0]],
      degreesOfFreedom: null,
    } as const
    expect(errorsInUnits(joint, [0])).toEqual([[0]])
  })
})

describe('the variance of a weighted sum', () => {
  it('is the whole quadratic form', () => {
    // 2²·4 + 3²·9 + 2·(2·3·2)
    expect(
      varianceOfSum(
        [2, 3],
        [
          [4, 2],
          [2, 9],
        ],
      ),
    ).toBe(121)
  })
})
