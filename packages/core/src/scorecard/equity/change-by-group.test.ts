import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equityWordsFor, changeByGroupWords } from '../../words/equity-words.js'
import { cy } from '../../words/cy.js'
import { en } from '../../words/en.js'
import { DORSET, ENGLAND, groupsOf } from './care-leavers.fixture.js'
import { changeByGroup } from './change-by-group.js'
import type { ChangeByGroup } from './change-by-group.js'
import { gapBetween } from './gap-between.js'

const england = groupsOf(ENGLAND)
const dorset = groupsOf(DORSET)
const percent = { unit: '%', decimals: 1 }
function takenApart(groups = england, from = '2021', to = '2025'): ChangeByGroup {
  const found = changeByGroup(groups, from, to)
  if ('none' in found) throw new Error(found.none)
  return found
}

describe('a change taken apart by group', () => {
  it('is that of England’s care leavers, done by hand', () => {
    const found = takenApart()
    expect(found.before).toBeCloseTo((100 * 39150) / 44190, 9)
    expect(found.after).toBeCloseTo((100 * 47190) / 52940, 9)
    const younger = found.parts[0]!
    const shares = [12010 / 44190, 14750 / 52940]
    const rates = [(100 * 10900) / 12010, (100 * 13380) / 14750]
    expect(younger.withinGroup).toBeCloseTo(((shares[0]! + shares[1]!) / 2) * (rates[1]! - rates[0]!), 9)
    const fromEverybody = (rates[0]! + rates[1]!) / 2 - (found.before + found.after) / 2
    expect(younger.composition).toBeCloseTo(fromEverybody * (shares[1]! - shares[0]!), 9)
  })

  it('is the textbook’s: rates that stay and people who move is composition alone', () => {
    const found = takenApart(
      groupsOf({
        a: [
          [10, 100],
          [30, 300],
        ],
        b: [
          [150, 300],
          [50, 100],
        ],
      }),
      '2021',
      '2022',
    )
    expect(found.change).toBeCloseTo(-20, 9)
    expect(found.withinGroups).toBeCloseTo(0, 9)
    expect(found.composition).toBeCloseTo(-20, 9)
    expect(found.parts.map(({ composition }) => composition)).toEqual([
      expect.closeTo(-10, 9),
      expect.closeTo(-10, 9),
    ])
  })

  it('adds up to the whole change, whatever the counts', () => {
    const pair = fc
      .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([all, share]) => [Math.round(all * share), all] as const)
    const table = fc
      .array(fc.tuple(pair, pair), { minLength: 2, maxLength: 9 })
      .map((groups) => Object.fromEntries(groups.map((counts, index) => [`group ${index}`, counts])))
    fc.assert(
      fc.property(table, (counts) => {
        const found = takenApart(groupsOf(counts), '2021', '2022')
        const parts = found.parts.reduce((sum, part) => sum + part.withinGroup + part.composition, 0)
        expect(parts).toBeCloseTo(found.change, 9)
        expect(found.withinGroups + found.composition).toBeCloseTo(found.after - found.before, 9)
      }),
    )
  })

  it('reverses its sign when the periods change places', () => {
    const turned = Object.fromEntries(
      Object.entries(ENGLAND).map(([name, all]) => [name, [...all].reverse()]),
    )
    expect(takenApart(groupsOf(turned)).withinGroups).toBeCloseTo(-takenApart().withinGroups, 9)
    expect(takenApart(groupsOf(turned)).composition).toBeCloseTo(-takenApart().composition, 9)
  })

  it('gives not one figure where a group is confidential at either period', () => {
    for (const [from, to] of [
      ['2021', '2023'],
      ['2023', '2025'],
    ] as const) {
      const found = changeByGroup(dorset, from, to)
      expect(found).toEqual({ none: 'group-without-counts', groups: ['17 to 18'] })
      expect(changeByGroupWords(found, percent, en, equityWordsFor('en'))).not.toMatch(/\d%|point/)
    }
    expect(takenApart(dorset, '2021', '2025').parts).toHaveLength(2)
  })

  it('does not use counts that stand beside a symbol', () => {
    const [younger, older] = dorset
    const points = younger!.indicator.points.map((point, index) =>
      index === 2 ? { ...point, numerator: 70, denominator: 72 } : point,
    )
    const leaking = { ...younger!, indicator: { ...younger!.indicator, points } }
    expect(changeByGroup([leaking, older!], '2021', '2023')).toMatchObject({ none: 'group-without-counts' })
    expect(JSON.stringify(gapBetween(leaking, older!))).not.toMatch(/\b7[02]\b/)
  })

  it('refuses what it cannot do, and says why', () => {
    expect(changeByGroup([england[0]!], '2021', '2025')).toMatchObject({ none: 'fewer-than-two-groups' })
    expect(changeByGroup(groupsOf(ENGLAND, 'people'), '2021', '2025')).toMatchObject({ none: 'not-a-rate' })
    expect(changeByGroup([england[0]!, groupsOf(ENGLAND, 'per 1,000')[1]!], '2021', '2025')).toEqual({
      none: 'not-a-rate',
      groups: ['19 to 21'],
    })
    for (const [from, to] of [
      ['2021', '2021'],
      ['2025', '2021'],
      ['1999', '2025'],
      ['2021', '2040'],
    ] as const)
      expect(changeByGroup(england, from, to)).toEqual({ none: 'no-such-period', groups: [] })
    const at = england[0]!.indicator.points[2]!.period
    const broken = {
      ...england[0]!,
      indicator: { ...england[0]!.indicator, breaks: [{ at, note: 'New definition' }] },
    }
    expect(changeByGroup([broken, england[1]!], '2021', '2025')).toEqual({
      none: 'break-between',
      groups: ['17 to 18'],
    })
    expect(changeByGroup([broken, england[1]!], '2023', '2025')).toHaveProperty('change')
    expect(changeByGroup([broken, england[1]!], '2021', '2022')).toHaveProperty('change')
    expect(changeByGroup([broken, england[1]!], '2021', '2023')).toMatchObject({ none: 'break-between' })
  })

  it('is refused where the groups are not everybody by more than rounding', () => {
    const groups = groupsOf({
      boys: [
        [255, 2690],
        [375, 2820],
      ],
      girls: [
        [235, 2610],
        [275, 2680],
      ],
    })
    const whole = (counts: readonly (readonly [number, number])[]) => groupsOf({ 'all children': counts })[0]!
    const told = changeByGroup(groups, '2021', '2022', {
      whole: whole([
        [550, 5300],
        [650, 5500],
      ]),
    })
    expect(told).toEqual({ none: 'not-everybody', groups: ['all children'] })
    expect(changeByGroupWords(told, percent, en, equityWordsFor('en'))).toBe(
      'The counts of the groups do not add up to those of all children, so the change is not taken apart.',
    )
    const rounded = changeByGroup(groups, '2021', '2022', {
      whole: whole([
        [495, 5305],
        [645, 5495],
      ]),
    })
    expect(rounded).toEqual(changeByGroup(groups, '2021', '2022'))
  })

  it('in words adds up, and never says why', () => {
    const said = changeByGroupWords(takenApart(), percent, en, equityWordsFor('en'))
    expect(said).toBe(
      'For all groups together: 88.6% in 2021, 89.1% in 2025. Change within the groups: 0.5 percentage points higher. Change in the size of the groups: less than 0.1 percentage points higher. 17 to 18: less than 0.1 percentage points lower from change within; less than 0.1 percentage points higher from size. 19 to 21: 0.5 percentage points higher from change within; less than 0.1 percentage points higher from size. The parts add up to the whole change. They say where it lies, and not why.',
    )
    expect(changeByGroupWords(takenApart(), percent, cy, equityWordsFor('cy'))).toContain('ac nid pam')
  })
})
