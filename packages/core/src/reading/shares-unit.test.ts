import { describe, expect, it } from 'vitest'
import { sharesUnit } from './shares-unit.js'

describe('figures in two units', () => {
  it.each([
    ['%', 'per cent'],
    ['Percentage', '%'],
    ['per 10,000 Children', 'per 10,000 children'],
    ['', '£'],
    ['£', ''],
  ])('may stand on one scale where they are “%s” and “%s”', (unit, other) => {
    expect(sharesUnit(unit, other)).toBe(true)
  })

  it.each([
    ['£', '£000'],
    ['%', 'percentage points'],
    ['children', 'per 10,000 children'],
  ])('may not where they are “%s” and “%s”', (unit, other) => {
    expect(sharesUnit(unit, other)).toBe(false)
  })
})
