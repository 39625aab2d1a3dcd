import { describe, expect, it } from 'vitest'
import { linearScale } from './linear-scale.js'

describe('a linear scale', () => {
  it('maps its domain onto its range, the other way round too', () => {
    const down = linearScale([0, 400], [258, 28])
    expect([down(0), down(200), down(400)]).toEqual([258, 143, 28])
  })

  it('maps an empty domain to the middle of the range', () => {
    expect(linearScale([5, 5], [0, 100])(5)).toBe(50)
  })
})
