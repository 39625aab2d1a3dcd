import { describe, expect, it } from 'vitest'
import { studentTProbability, studentTQuantile } from '../statistics/index.js'
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

  it('is the average difference over both errors together, on Welch and Satterthwaite’s degrees', () => {
    const other = { 2013: 100, 2014: 130, 2015: 110, 2016: 140, 2017: 150, 2018: 160, 2019: 155 }
    const theirs = curve(snapshots('plans', other), straight)
    const { difference, evidence, periods } = againstComparator(dorset, theirs)
    const ours = [415 - 473.5, 244 - 533.5, 305 - 593.5]
    // Their line: 100, 130, 110, 140 has slope 10 and mean 120, so 145, 155 and 165 are forecast.
    const them = [150 - 145, 160 - 155, 155 - 165]
    const mean = ours.reduce((sum, gap, index) => sum + gap - them[index]!, 0) / 3
    // Both have the shape of the worked example, 27.3 s², with residual variances 502.5 and 500 / 2 = 250.
    const [a, b] = [(502.5 * 27.3) / 9, (250 * 27.3) / 9]
    const degrees = (a + b) ** 2 / (a ** 2 / 2 + b ** 2 / 2)
    expect(periods).toBe(3)
    expect(difference!.value).toBeCloseTo(mean, 9)
    expect(difference!.upper! - difference!.value).toBeCloseTo(
      studentTQuantile(0.9, degrees) * Math.sqrt(a + b),
      6,
    )
    expect(difference!.value - difference!.lower!).toBeCloseTo(
      studentTQuantile(0.9, degrees) * Math.sqrt(a + b),
      6,
    )
    expect(evidence).toMatchObject({ direction: 'better' })
    // A run of yearly figures errs by 1.10 of what the forecasts say, here as in a verdict.
    const error = 1.1 * Math.sqrt(a + b)
    expect(evidence!.chance).toBeCloseTo(studentTProbability(mean / error, degrees), 9)
  })

  it('names the comparator, and says when the two share no period', () => {
    const england = {
      ...dorset,
      indicator: { ...dorset.indicator, area: { code: 'E92000001', name: 'England' } },
    }
    expect(againstComparator(dorset, england)).toMatchObject({
      rule: 'oba-forecast-difference',
      comparator: 'E92000001',
      none: null,
    })
    const early = curve(snapshots('plans', { 2005: 1, 2006: 3, 2007: 2, 2008: 4 }), {
      ...straight,
      baselineUntil: '2007',
    })
    expect(againstComparator(dorset, early)).toEqual({
      rule: 'oba-forecast-difference',
      comparator: 'A1',
      evidence: null,
      difference: null,
      periods: 0,
      none: 'no-shared-periods',
    })
  })

  it('is not asked where nobody has said which way is better, or nothing was judged', () => {
    expect(againstComparator({ ...dorset, polarity: 'none' }, dorset).none).toBe('no-agreed-direction')
    const short = curve(snapshots('plans', { 2018: 1, 2019: 2 }), { ...straight, baselineUntil: '2018' })
    expect(againstComparator(short, dorset).none).toBe('not-judged')
    expect(againstComparator(dorset, short).none).toBe('not-judged')
  })

  it('is not asked of a comparator whose figures since are not comparable with those before', () => {
    const measured = snapshots('plans', {
      2013: 100,
      2014: 101,
      2015: 100,
      2016: 101,
      2017: 301,
      2018: 300,
      2019: 301,
    })
    const breaks = [{ at: measured.points[4]!.period, note: 'New definition' }]
    expect(againstComparator(dorset, curve({ ...measured, breaks }, straight)).none).toBe('not-judged')
  })
})
