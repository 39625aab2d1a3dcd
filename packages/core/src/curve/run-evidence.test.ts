import { describe, expect, it } from 'vitest'
import type { JointErrors } from '../forecast/forecast.types.js'
import { runEvidence } from './run-evidence.js'

const joint = (degreesOfFreedom: number | null): JointErrors => ({
  scale: { kind: 'identity', lower: null, upper: null },
  centre: [],
  covariance: [],
  degreesOfFreedom,
})

describe('the evidence of a run', () => {
  it('is Student’s t of the gap itself when the run is one figure', () => {
    // t = 2 with 10 degrees of freedom: one-sided 0.03669 in any printed table.
    const { mean, error, t, chance } = runEvidence([4], [[4]], joint(10), 1)
    expect([mean, error, t]).toEqual([4, 2, 2])
    expect(chance).toBeCloseTo(0.036694, 6)
    expect(runEvidence([-4], [[4]], joint(10), 1)).toMatchObject({ t: -t, chance })
  })

  it('is the normal tail where the forecast has no degrees of freedom', () => {
    expect(runEvidence([-1.959964], [[1]], joint(null), 1).chance).toBeCloseTo(0.025, 6)
  })

  it('is the average gap over the error that the whole covariance gives it', () => {
    const { mean, error } = runEvidence(
      [3, 6],
      [
        [4, 1],
        [1, 9],
      ],
      joint(30),
      1,
    )
    expect(mean).toBe(4.5)
    expect(error).toBeCloseTo(Math.sqrt(15) / 2, 12)
  })

  it('is surer of a second figure whose error is its own than of one whose error is the first one’s over again', () => {
    const own = runEvidence(
      [2, 2],
      [
        [1, 0],
        [0, 1],
      ],
      joint(30),
      1,
    )
    const same = runEvidence(
      [2, 2],
      [
        [1, 1],
        [1, 1],
      ],
      joint(30),
      1,
    )
    const alone = runEvidence([2], [[1]], joint(30), 1)
    expect(own.chance).toBeLessThan(alone.chance)
    expect(same.chance).toBeCloseTo(alone.chance, 12)
  })
})
