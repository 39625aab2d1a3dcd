import { describe, expect, it } from 'vitest'
import { readTable } from '../reading/read-table.js'
import { careLeavers } from './care-leavers.fixture.js'
import { namedRules } from './named-rules.js'

const rows = careLeavers.map(({ count, denominator }, index) => [
  'homes',
  'E06000059',
  String(2020 + index),
  'financial year',
  String(Math.round((100 * count) / denominator)),
  String(count),
  String(denominator),
])
const table = [
  ['indicator', 'area_code', 'period', 'period_type', 'value', 'numerator', 'denominator'],
  ...rows,
]
const [homes] = readTable(table, { about: [{ id: 'homes', unit: '%' }] }).indicators

describe('the named rules on one indicator', () => {
  it('each answer under their own name, from the counts', () => {
    const rules = namedRules(homes!, { polarity: 'higher', target: 95 })
    expect(rules['previous-period'].judgement).toBe('worse')
    expect(rules['direction-of-travel'].judgement).toBe('better')
    expect(rules['clear-impact'].result).toBe('down')
    expect(rules.fingertips.result).toBe('no-significant-change')
    expect(rules.xmr.result).toBe('not-enough-data')
    expect(rules.target!.judgement).toBe('worse')
  })

  it('ask only about the figures after the last break', () => {
    const broken = { ...homes!, breaks: [{ at: homes!.points[4]!.period, note: 'New definition' }] }
    expect(namedRules(broken).fingertips.result).toBe('cannot-be-calculated')
    expect(namedRules(broken).xmr.points).toHaveLength(2)
  })

  it('judge nothing where nobody has said which way is better', () => {
    expect(namedRules(homes!)['previous-period'].judgement).toBeNull()
    expect(namedRules(homes!).target).toBeNull()
  })
})
