import { describe, expect, it } from 'vitest'
import { ENGLAND, groupsOf } from './care-leavers.fixture.js'
import { perOf } from './group.js'

const england = groupsOf(ENGLAND)

describe('what one is a rate of', () => {
  it.each([
    ['%', 100],
    ['per 10,000 children', 10000],
    ['rate per 1000', 1000],
    ['children', null],
  ] as const)('%s is %s', (unit, per) => {
    expect(perOf({ ...england[0]!.indicator, unit })).toBe(per)
  })
})
