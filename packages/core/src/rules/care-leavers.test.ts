import { describe, expect, it } from 'vitest'
import { newcombeInterval, wilsonInterval } from '../statistics/index.js'
import { careLeavers, careLeaversPublished } from './care-leavers.fixture.js'
import {
  benchmarkDifference,
  benchmarkOverlap,
  clearImpact,
  directionOfTravel,
  fingertipsTrend,
  previousPeriod,
  xmr,
} from './index.js'

const rates = careLeavers.map(({ count, denominator }) => count / denominator)
const interval = (year: 2021 | 2025) => {
  const { count, denominator } = careLeavers[year === 2021 ? 1 : 5]
  return wilsonInterval(count, denominator, { per: 100 })
}
const polarity = 'higher'

describe('one series, five rules, five answers', () => {
  it('the previous-period arrow is flat on the published whole numbers and down on the unrounded rates', () => {
    expect(previousPeriod(careLeaversPublished, { polarity })).toMatchObject({
      result: 'flat',
      judgement: null,
    })
    expect(previousPeriod(rates, { polarity })).toMatchObject({
      result: 'down',
      judgement: 'worse',
      descriptive: true,
    })
    expect(clearImpact(rates, { polarity })).toMatchObject({ result: 'down', periods: 1 })
    expect(directionOfTravel(rates, { polarity, periods: 5 })).toMatchObject({
      result: 'up',
      judgement: 'better',
    })
  })

  it('the Fingertips recent trend finds no significant change', () => {
    const trend = fingertipsTrend(careLeavers, { polarity })
    expect(trend.result).toBe('no-significant-change')
    expect(trend.chiSquared).toBeCloseTo(8.49, 3)
    expect(trend.threshold).toBe(9.54953570608324)
  })

  it("Newcombe's interval from 2021 to 2025 is +1.0 to +12.2 points and leaves out 0: better", () => {
    const change = newcombeInterval(careLeavers[1], careLeavers[5], { per: 100 })
    expect(change.lower?.toFixed(1)).toBe('1.0')
    expect(change.upper?.toFixed(1)).toBe('12.2')
    const compared = benchmarkDifference(interval(2025), interval(2021), { polarity })
    expect(compared).toMatchObject({ method: 'difference', result: 'better' })
  })

  it("Wilson's two intervals overlap: similar", () => {
    const compared = benchmarkOverlap(interval(2025), interval(2021), { polarity })
    expect(compared).toMatchObject({ method: 'overlap', result: 'similar', judgement: null })
  })

  it('an XmR chart has too few points', () => {
    expect(xmr(rates, { polarity })).toMatchObject({
      result: 'not-enough-data',
      reason: { code: 'not-enough-points', points: 6, needed: 13 },
    })
  })
})
