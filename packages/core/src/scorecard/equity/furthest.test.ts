import { describe, expect, it } from 'vitest'
import { equityWordsFor, furthestWords } from '../../words/equity-words.js'
import { en } from '../../words/en.js'
import { ENGLAND, groupsOf } from './care-leavers.fixture.js'
import { furthestFromGood } from './furthest.js'

const england = groupsOf(ENGLAND)

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
