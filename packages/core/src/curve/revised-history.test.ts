import { describe, expect, it } from 'vitest'
import { forecast } from '../forecast/forecast.js'
import { DORSET_PLANS, snapshots } from './published.fixture.js'
import { revisedHistory } from './revised-history.js'

const frozen = forecast(snapshots('plans', DORSET_PLANS), { until: '2016' })
const now = (changes: Readonly<Record<string, number | null>>) =>
  snapshots('plans', { ...DORSET_PLANS, ...changes })

describe('a revised history', () => {
  it('is none where the figures stand', () => {
    expect(revisedHistory(frozen, now({}))).toBeNull()
  })

  it('is told by how many figures changed, and by the largest change with its sign', () => {
    expect(revisedHistory(frozen, now({ 2013: 240, 2014: 290, 2015: 371 }))).toEqual({
      periods: 3,
      largest: 20,
    })
    expect(revisedHistory(frozen, now({ 2013: 263, 2014: 240 }))).toEqual({ periods: 2, largest: -30 })
    expect(revisedHistory(frozen, now({ 2013: 248, 2014: 265 }))).toEqual({ periods: 2, largest: 5 })
  })

  it('takes no notice of figures since the baseline, of ones withdrawn, or of changes too small to print', () => {
    expect(revisedHistory(frozen, now({ 2017: 1 }))).toBeNull()
    expect(revisedHistory(frozen, now({ 2014: null }))).toBeNull()
    const shorter = Object.fromEntries(Object.entries(DORSET_PLANS).filter(([year]) => year !== '2013'))
    expect(revisedHistory(frozen, snapshots('plans', shorter))).toBeNull()
    expect(revisedHistory(frozen, { ...now({ 2014: 270.4 }), decimals: 0 })).toBeNull()
  })

  it('takes no figure for revised that was carried over a break', () => {
    const plans = now({})
    const broken = { ...plans, breaks: [{ at: plans.points[1]!.period, note: 'New definition' }] }
    const adjusted = forecast(broken, { until: '2016', adjust: [{ at: '2014', times: 1.1 }] })
    expect(revisedHistory(adjusted, broken)).toBeNull()
    const [first, second, ...rest] = broken.points
    const revised = { ...broken, points: [first!, { ...second!, value: 280 }, ...rest] }
    expect(revisedHistory(adjusted, revised)).toEqual({ periods: 1, largest: 10 })
  })

  it('says nothing of a figure that was missing when the forecast was made', () => {
    const gappy = forecast(now({ 2014: null }), { until: '2016' })
    expect(revisedHistory(gappy, now({}))).toBeNull()
  })
})
