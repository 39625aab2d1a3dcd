import { describe, expect, it } from 'vitest'
import { runWidening } from './run-widening.js'

describe('the widening of a run', () => {
  it.each([
    [1, 1.1],
    [2, 1.1],
    [3, 1.04],
    [4, 1.04],
    [6, 1.04],
    [8, 1.1],
    [12, 1.1],
    [52, 1.1],
  ])('with %d periods a year is the derived %d', (perYear, factor) => {
    expect(runWidening(perYear)).toBe(factor)
  })
})
