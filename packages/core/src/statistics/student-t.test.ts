import { describe, expect, it } from 'vitest'
import { studentTBelow, studentTQuantile } from './student-t.js'

describe('Student’s t', () => {
  // Critical values as printed in standard statistical tables.
  it.each([
    [0.9, 1, 3.0777],
    [0.975, 1, 12.7062],
    [0.9, 2, 1.8856],
    [0.975, 2, 4.3027],
    [0.95, 5, 2.015],
    [0.975, 10, 2.2281],
    [0.995, 30, 2.75],
  ])('puts a share of %d below its printed value with %d degrees of freedom', (share, degrees, printed) => {
    expect(studentTQuantile(share, degrees)).toBeCloseTo(printed, 4)
    expect(studentTBelow(printed, degrees)).toBeCloseTo(share, 4)
    expect(studentTQuantile(1 - share, degrees)).toBeCloseTo(-printed, 4)
  })
})
