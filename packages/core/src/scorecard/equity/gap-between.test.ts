import { describe, expect, it } from 'vitest'
import { equityWordsFor, gapBetweenWords, widestGapWords } from '../../words/equity-words.js'
import { cy } from '../../words/cy.js'
import { en } from '../../words/en.js'
import type { Point } from '../../series/point.js'
import { DORSET, ENGLAND, groupsOf } from './care-leavers.fixture.js'
import { gapBetween, widestGaps } from './gap-between.js'
import type { EquityGroup } from './group.js'

const england = groupsOf(ENGLAND)
const dorset = groupsOf(DORSET)
const percent = { unit: '%', decimals: 1 }

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

  it('has the same range where per cent is written out', () => {
    const shares = { treated: [[56, 70]], others: [[48, 80]] } as const
    const [ranges, written] = [groupsOf(shares), groupsOf(shares, 'Percentage')]
    expect(gapBetween(written[0]!, written[1]!)).toEqual(gapBetween(ranges[0]!, ranges[1]!))
  })

  it('says of which period it has no figure, where it has said something of an earlier one', () => {
    const [of, from] = groupsOf({
      a: [
        [10, 10],
        [9, 10],
      ],
      b: [[8, 10], 'c'],
    })
    const said = (words: typeof en): string =>
      gapBetweenWords(gapBetween(of!, from!), percent, words, equityWordsFor(words.locale))
    expect(said(en)).toMatch(/ There is no figure for b in 2022, so nothing is said of them\.$/)
    expect(said(cy)).toMatch(/ Nid oes ffigur ar gyfer b yn 2022, felly ni ddywedir dim amdanynt\.$/)
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

  it('is none where all are equal, and is said to be', () => {
    const groups = groupsOf({ a: [[10, 10]], b: [[12, 12]], c: [[9, 9]] })
    const said = (words: typeof en): string =>
      widestGapWords(widestGaps(groups)[0]!, percent, words, equityWordsFor(words.locale))
    expect(said(en)).toBe('a, b and c: the same in 2021.')
    expect(said(cy)).toBe('a, b a c: yr un fath yn 2021.')
  })

  it('is a difference and a ratio', () => {
    const [gap] = widestGaps(groupsOf({ a: [[1, 10]], b: [[4, 10]], c: [[2, 10]] }))
    expect(gap).toMatchObject({ difference: 30, ratio: 4, highest: ['b'], lowest: ['a'] })
  })

  it('needs two figures', () => {
    expect(widestGaps(dorset).map(({ period }) => period.label)).toEqual(['2021', '2022', '2024', '2025'])
  })
})
