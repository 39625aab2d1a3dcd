import { describe, expect, it } from 'vitest'
import { perOfUnit } from './per-of-unit.js'

describe('what one is a rate of', () => {
  it.each([
    ['%', 100],
    ['Percentage of children', 100],
    ['per 10,000 children', 10000],
    ['rate per 1000', 1000],
    ['children', null],
  ] as const)('%s is %s', (unit, per) => {
    expect(perOfUnit({ unit })).toBe(per)
  })
})
