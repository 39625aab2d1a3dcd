import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  equityWordsFor,
  changeByGroupWords,
  furthestWords,
  gapBetweenWords,
  widestGapWords,
} from '../../words/equity-words.js'
import { cy } from '../../words/cy.js'
import { en } from '../../words/en.js'
import { readTable } from '../../reading/read-table.js'
import type { Point } from '../../series/point.js'
import { DORSET, ENGLAND, groupsOf } from './care-leavers.fixture.js'
import { changeByGroup } from './change-by-group.js'
import type { ChangeByGroup } from './change-by-group.js'
import { furthestFromGood } from './furthest.js'
import { gapBetween, widestGaps } from './gap-between.js'
import { perOf } from './group.js'
import type { EquityGroup } from './group.js'

const england = groupsOf(ENGLAND)
const dorset = groupsOf(DORSET)
const percent = { unit: '%', decimals: 1 }

function takenApart(groups = england, from = '2021', to = '2025'): ChangeByGroup {
  const found = changeByGroup(groups, from, to)
  if ('none' in found) throw new Error(found.none)
  return found
}

describe('the gap between two groups', () => {
  it('is given for each period, as a difference and as a ratio', () => {
    const { gaps, of, from, level } = gapBetween(england[0]!, england[1]!)
    expect([of, from, level]).toEqual(['17 to 18', '19 to 21', 0.95])
    expect(gaps).toHaveLength(5)
    expect(gaps[0]!.difference).toBeCloseTo((10900 / 12010 - 28250 / 32180) * 100, 9)
    expect(gaps[0]!.ratio).toBeCloseTo(10900 / 12010 / (28250 / 32180), 9)
  })

  it('has Newcombe’s range from the counts of a percentage', () => {
    // Newcombe (1998), table II, example (a), method 10: 56/70 against 48/80 gives 0.0524 to 0.3339.
    const [of, from] = groupsOf({ treated: [[56, 70]], others: [[48, 80]] })
    const [gap] = gapBetween(of!, from!).gaps
    expect(gap!.difference).toBeCloseTo(20, 9)
    expect(gap!.lower).toBeCloseTo(5.24, 2)
    expect(gap!.upper).toBeCloseTo(33.39, 2)
  })

  it('has a range for a rate, and a wider one at a higher level', () => {
    const counts = { a: [[60, 10000]], b: [[40, 10000]] } as const
    const [a, b] = groupsOf(counts, 'per 100 people')
    const [usual] = gapBetween(a!, b!).gaps
    const [wider] = gapBetween(a!, b!, { level: 0.998 }).gaps
    expect(usual!.lower!).toBeLessThan(0.2)
    expect(usual!.upper!).toBeGreaterThan(0.2)
    expect(wider!.lower!).toBeLessThan(usual!.lower!)
    expect(wider!.upper!).toBeGreaterThan(usual!.upper!)
  })

  it('has no range where the counts are not those of the figure, or the figure is a count', () => {
    for (const unit of ['children', 'per 1,000 people']) {
      const [a, b] = groupsOf(ENGLAND, unit)
      expect(gapBetween(a!, b!).gaps[0]).toMatchObject({ lower: null, upper: null })
    }
  })

  it('is left open where a group’s figure is confidential, and says whose', () => {
    const [, , third] = gapBetween(dorset[0]!, dorset[1]!).gaps
    expect(third).toMatchObject({
      difference: null,
      ratio: null,
      lower: null,
      upper: null,
      without: [{ name: '17 to 18', symbol: 'c' }],
    })
  })

  it('has no ratio to nought', () => {
    const [a, b] = groupsOf({ a: [[5, 10]], b: [[0, 10]] })
    expect(gapBetween(a!, b!).gaps[0]).toMatchObject({ difference: 50, ratio: null })
    expect(widestGaps([a!, b!])[0]).toMatchObject({ difference: 50, ratio: null })
  })

  it('has no range from half of the counts, nor where a rate says itself what it is of', () => {
    const [a, b] = groupsOf({ a: [[60, 100]], b: [[40, 100]] })
    const half = (group: EquityGroup, { numerator, ...rest }: Point): EquityGroup => ({
      ...group,
      indicator: {
        ...group.indicator,
        points: [numerator === undefined ? rest : { ...rest, denominator: 100 }],
      },
    })
    const [point] = a!.indicator.points
    expect(gapBetween(half(a!, point!), b!).gaps[0]).toMatchObject({ lower: null, upper: null })
    expect(gapBetween(a!, half(b!, b!.indicator.points[0]!)).gaps[0]).toMatchObject({
      lower: null,
      upper: null,
    })
    const leavers = groupsOf({ a: [[60, 100]], b: [[40, 100]] }, '% of leavers')
    expect(gapBetween(leavers[0]!, leavers[1]!).gaps).toEqual(gapBetween(a!, b!).gaps)
  })

  it('is given in the order of the periods, and is open where only one group has the period', () => {
    const [early] = groupsOf(
      {
        a: [
          [1, 2],
          [1, 2],
        ],
      },
      '%',
      2020,
    )
    const [late] = groupsOf(
      {
        b: [
          [1, 4],
          [1, 4],
        ],
      },
      '%',
      2021,
    )
    const { gaps } = gapBetween(late!, early!)
    expect(gaps.map(({ period }) => period.label)).toEqual(['2020', '2021', '2022'])
    expect(gaps.map(({ difference }) => difference)).toEqual([null, -25, null])
    expect(gaps[0]!.without).toEqual([{ name: 'b', symbol: null }])
    expect(widestGaps([late!, early!]).map(({ period }) => period.label)).toEqual(['2021'])
  })

  it('in words says the range, and when it takes in no difference', () => {
    expect(gapBetweenWords(gapBetween(dorset[0]!, dorset[1]!), percent, en, equityWordsFor('en'))).toBe(
      '17 to 18: 4.1 percentage points higher than 19 to 21 in 2025. The range (95 in 100) is from 1.7 percentage points lower to 8.1 percentage points higher. That range takes in no difference at all.',
    )
    expect(
      gapBetweenWords(gapBetween(england[0]!, england[1]!), percent, en, equityWordsFor('en')),
    ).not.toContain('takes in')
    expect(gapBetweenWords(gapBetween(england[0]!, england[1]!), percent, cy, equityWordsFor('cy'))).toMatch(
      /pwynt canrannol yn uwch/,
    )
  })
})

describe('the widest gap', () => {
  it('is between the highest and the lowest, with those without a figure named', () => {
    const gaps = widestGaps(
      groupsOf({
        ...DORSET,
        'all older': [
          [1, 2],
          [1, 2],
          [1, 2],
          [1, 2],
          [1, 2],
        ],
      }),
    )
    expect(gaps).toHaveLength(5)
    expect(gaps[2]).toMatchObject({ highest: ['19 to 21'], lowest: ['all older'] })
    expect(gaps[2]!.without).toEqual([{ name: '17 to 18', symbol: 'c' }])
    expect(widestGapWords(gaps[2]!, percent, en, equityWordsFor('en'))).toContain(
      'There is no figure for 17 to 18',
    )
  })

  it('is a difference and a ratio', () => {
    const [gap] = widestGaps(groupsOf({ a: [[1, 10]], b: [[4, 10]], c: [[2, 10]] }))
    expect(gap).toMatchObject({ difference: 30, ratio: 4, highest: ['b'], lowest: ['a'] })
  })

  it('needs two figures', () => {
    expect(widestGaps(dorset).map(({ period }) => period.label)).toEqual(['2021', '2022', '2024', '2025'])
  })
})

describe('who is furthest from a good outcome', () => {
  it('depends on which way is better', () => {
    expect(furthestFromGood(england, 'higher')).toMatchObject({ furthest: ['19 to 21'], none: null })
    expect(furthestFromGood(england, 'lower').furthest).toEqual(['17 to 18'])
    expect(furthestFromGood(england, 'higher').order.map(({ name }) => name)).toEqual([
      '19 to 21',
      '17 to 18',
    ])
  })

  it('is nobody without an agreed direction, or with one group', () => {
    expect(furthestFromGood(england, 'none')).toMatchObject({ furthest: [], none: 'no-agreed-direction' })
    expect(furthestFromGood(england, 'none')).toMatchObject({ period: null, order: [], without: [] })
    expect(furthestFromGood([england[0]!], 'higher')).toEqual({
      period: null,
      order: [],
      furthest: [],
      without: [],
      none: 'fewer-than-two-groups',
    })
    expect(furthestWords(furthestFromGood(england, 'none'), en, equityWordsFor('en'))).toContain(
      'nobody is called furthest',
    )
  })

  it('names equals, and those nothing can be said of', () => {
    const found = furthestFromGood(groupsOf({ a: [[1, 2]], b: [[2, 4]], c: ['c'] }), 'higher')
    expect(found).toMatchObject({ furthest: ['a', 'b'], without: [{ name: 'c', symbol: 'c' }] })
    expect(furthestWords(found, en, equityWordsFor('en'))).toBe(
      'Furthest from a good outcome in 2021, of those with a figure: a, b (equal). There is no figure for c, so nothing is said of them.',
    )
  })
})

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
