import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../reading/read-table.js'
import { DORSET, ENGLAND, groupsOf } from './care-leavers.fixture.js'

const england = groupsOf(ENGLAND)
const dorset = groupsOf(DORSET)

describe('the table of care leavers by age that pages start from', () => {
  const csv = readFileSync(new URL('../../../../../docs/equity/care-leavers.csv', import.meta.url), 'utf8')

  it.each([
    ['E92000001', england],
    ['E06000059', dorset],
  ] as const)('holds the published counts of %s', (code, groups) => {
    for (const { name, indicator } of groups) {
      const { indicators } = readTable(csv, { filter: { age: `${name} years` } })
      const found = indicators.find(({ area }) => area.code === code)!
      const counts = (of: typeof indicator): unknown =>
        of.points.map(({ numerator, denominator, symbol }) => [numerator, denominator, symbol])
      expect(counts(found)).toEqual(counts(indicator))
    }
  })
})
