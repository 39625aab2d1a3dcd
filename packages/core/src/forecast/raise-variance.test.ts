import { describe, expect, test } from 'vitest'
import type { JointErrors } from './forecast.types.js'
import { raiseVariance } from './raise-variance.js'

const joint: JointErrors = {
  scale: { kind: 'identity', lower: null, upper: null },
  centre: [1, 1, 1],
  covariance: [
    [4, 1, 1],
    [1, 2, 1],
    [1, 1, 9],
  ],
  degreesOfFreedom: 5,
}
const variances = ({ covariance }: JointErrors): number[] => covariance.map((row, at) => row[at]!)

describe('raising variances', () => {
  test('a floor lifts what is below it and is not added to what is above', () => {
    expect(variances(raiseVariance(joint, [5, 3, 3], 3))).toEqual([5, 3, 9])
  })

  test('what is further off is never surer', () => {
    expect(variances(raiseVariance(joint, [0, 0, 0], 1))).toEqual([4, 4, 9])
  })

  test('the season a year before is what a season is compared with', () => {
    expect(variances(raiseVariance(joint, [0, 0, 0], 2))).toEqual([4, 2, 9])
  })

  test('nothing else changes', () => {
    const raised = raiseVariance(joint, [5, 5, 5], 1)
    expect(raised.covariance[0]![1]).toBe(1)
    expect(joint.covariance[0]![0]).toBe(4)
  })
})
