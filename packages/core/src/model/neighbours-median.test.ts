import { describe, expect, it } from 'vitest'
import { CallError } from '../call-error.js'
import { againstComparator } from '../curve/against-comparator.js'
import { curve } from '../curve/curve.js'
import { DORSET_PLANS, snapshots } from '../curve/published.fixture.js'
import { neighboursMedian } from './neighbours-median.js'

const area = { code: 'neighbours', name: 'Neighbours’ median' }

describe('the neighbours’ median', () => {
  it('is the middle figure at each period, of those that have one', () => {
    const median = neighboursMedian(
      [
        snapshots('plans', { 2016: 10, 2017: 40, 2018: 5 }),
        snapshots('plans', { 2016: 30, 2017: 20, 2018: null }),
        snapshots('plans', { 2016: 20, 2017: null, 2018: null }),
      ],
      area,
    )
    expect(median.points.map(({ period, value }) => [period.label, value])).toEqual([
      ['31 March 2016', 20],
      ['31 March 2017', 30],
      ['31 March 2018', null],
    ])
    expect(median.area).toEqual(area)
  })

  it('can be beaten, like any comparator', () => {
    const steady = { 2013: 100, 2014: 101, 2015: 100, 2016: 101, 2017: 101, 2018: 101, 2019: 101 }
    const options = { polarity: 'lower', baselineUntil: '2016' } as const
    const theirs = curve(neighboursMedian([snapshots('plans', steady)], area), options)
    const ours = curve(snapshots('plans', DORSET_PLANS), options)
    expect(againstComparator(ours, theirs)).toMatchObject({
      comparator: 'neighbours',
      none: null,
      evidence: { direction: 'better' },
    })
  })

  it('breaks where half of them do or more, so that no forecast is made across', () => {
    const measured = snapshots('plans', { 2016: 10, 2017: 40, 2018: 45, 2019: 44 })
    const breaks = [{ at: measured.points[1]!.period, note: 'New definition' }]
    const broken = { ...measured, breaks }
    expect(neighboursMedian([measured, broken, broken], area).breaks).toEqual(breaks)
    expect(neighboursMedian([measured, measured, broken], area).breaks).toEqual([])
  })

  it('needs a neighbour, and of the same indicator', () => {
    expect(() => neighboursMedian([], area)).toThrow(CallError)
    expect(() => neighboursMedian([snapshots('a', { 2016: 1 }), snapshots('b', { 2016: 1 })], area)).toThrow(
      CallError,
    )
  })
})
