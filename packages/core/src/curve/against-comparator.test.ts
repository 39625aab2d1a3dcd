import { describe, expect, it } from 'vitest'
import { againstComparator } from './against-comparator.js'
import { curve } from './curve.js'
import { DORSET_PLANS, snapshots } from './published.fixture.js'

const straight = { polarity: 'lower' as const, baselineUntil: '2016', method: 'straight-line' as const }
const dorset = curve(snapshots('plans', DORSET_PLANS), straight)

describe('doing better than a comparator did', () => {
  it('is no difference against oneself', () => {
    const { difference, evidence } = againstComparator(dorset, dorset)
    expect(difference!.value).toBeCloseTo(0, 9)
    expect(evidence!.chance).toBeCloseTo(0.5, 9)
  })

  it('is the gaps’ difference where the comparator did as forecast', () => {
    const flat = curve(
      snapshots('plans', { 2013: 100, 2014: 101, 2015: 100, 2016: 101, 2017: 101, 2018: 101, 2019: 101 }),
      straight,
    )
    const { difference, evidence, periods } = againstComparator(dorset, flat)
    expect(periods).toBe(3)
    expect(difference!.value).toBeLessThan(-58)
    expect(evidence!.direction).toBe('better')
    expect(difference!.lower).toBeLessThan(difference!.value)
  })

  it('counts both forecasts’ errors, so it is never surer than a comparator without error would make it', () => {
    const noisy = curve(
      snapshots('plans', { 2013: 100, 2014: 300, 2015: 90, 2016: 280, 2017: 200, 2018: 210, 2019: 190 }),
      straight,
    )
    const calm = curve(
      snapshots('plans', { 2013: 200, 2014: 201, 2015: 200, 2016: 201, 2017: 201, 2018: 201, 2019: 201 }),
      straight,
    )
    const width = (against: typeof noisy): number => {
      const { difference } = againstComparator(dorset, against)
      return difference!.upper! - difference!.lower!
    }
    expect(width(noisy)).toBeGreaterThan(width(calm))
  })

  it('is not asked where nobody has said which way is better, or nothing was judged', () => {
    expect(againstComparator({ ...dorset, polarity: 'none' }, dorset).none).toBe('no-agreed-direction')
    const short = curve(snapshots('plans', { 2018: 1, 2019: 2 }), { ...straight, baselineUntil: '2018' })
    expect(againstComparator(short, dorset).none).toBe('not-judged')
    expect(againstComparator(dorset, short).none).toBe('not-judged')
  })
})
