import { describe, expect, it } from 'vitest'
import { runEvidence } from './run-evidence.js'

describe('the evidence of a run', () => {
  it('is Student’s t of the gap itself when the run is one figure', () => {
    // t = 2 with 10 degrees of freedom: one-sided 0.03669 in any printed table.
    const { mean, chanceHigher } = runEvidence([4], [0], {
      centre: [0],
      covariance: [[4]],
      degreesOfFreedom: 10,
    })
    expect(mean).toBe(4)
    expect(chanceHigher).toBeCloseTo(0.036694, 6)
  })

  it('weighs a figure by how well it was forecast', () => {
    const joint = {
      centre: [0, 0],
      covariance: [
        [1, 0],
        [0, 3],
      ],
      degreesOfFreedom: 1000,
    }
    expect(runEvidence([4, 0], [0, 1], joint).mean).toBeCloseTo(3, 9)
  })

  it('learns nothing from a second figure whose error is the first one’s over again', () => {
    const alone = runEvidence([2], [0], { centre: [0], covariance: [[1]], degreesOfFreedom: 30 })
    const walk = {
      centre: [0, 0],
      covariance: [
        [1, 1],
        [1, 2],
      ],
      degreesOfFreedom: 30,
    }
    expect(runEvidence([2, 2], [0, 1], walk).chanceHigher).toBeCloseTo(alone.chanceHigher, 9)
  })
})
