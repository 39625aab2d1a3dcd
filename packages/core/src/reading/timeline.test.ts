import { describe, expect, it } from 'vitest'
import { parsePeriod } from '../period/parse-period.js'
import type { Cell } from './collected.js'
import { timelines } from './timeline.js'

const YEARS = ['2019/20', '2020/21', '2021/22', '2022/23'].map((label) =>
  parsePeriod(label, 'financial-year'),
)
const timelineOf = timelines([...YEARS, parsePeriod('2022/23 Q4', 'quarter'), null])

function cells(...periods: number[]): readonly Cell[] {
  return periods.map((period) => ({ period, row: 2, value: 1, symbol: '', source: '', beside: null }))
}

describe('the timeline of a series', () => {
  it('says how often its periods come and which are missing', () => {
    expect(timelineOf(cells(0, 1, 2))).toEqual({
      spacing: { frequency: 'annual', steps: [] },
      mixed: false,
    })
    expect(timelineOf(cells(0, 1, 3))?.spacing.steps).toEqual([1, 2])
  })

  it('is the same one for the next area with the same periods, and another once they differ', () => {
    const first = timelineOf(cells(0, 1, 2))
    expect(timelineOf(cells(0, 1, 2))).toBe(first)
    expect(timelineOf(cells(0, 1, 3))?.spacing.steps).toEqual([1, 2])
    expect(timelineOf(cells(0, 1))?.spacing.steps).toEqual([])
    expect(timelineOf(cells(0, 1, 2))).toEqual(first)
  })

  it('says whether years and quarters stand in one series', () => {
    expect(timelineOf(cells(0, 1, 2, 3))?.mixed).toBe(false)
    expect(timelineOf(cells(0, 1, 2, 4))?.mixed).toBe(true)
  })

  it('is none where a period comes twice, too early or not at all', () => {
    expect(timelineOf(cells(0, 0))).toBeNull()
    expect(timelineOf(cells(1, 0))).toBeNull()
    expect(timelineOf(cells(0, 5))).toBeNull()
    expect(timelineOf(cells(5))).toBeNull()
  })
})
