import { describe, expect, it } from 'vitest'
import { curve } from './curve.js'
import type { CurveOptions } from './curve.js'
import { DORSET_PLANS, ENGLAND_LOOKED_AFTER, snapshots } from './published.fixture.js'
import { statusIn } from './status-in.fixture.js'

describe.each(['straight-line', 'default'] as const)(
  'the published curves, judged by the %s method',
  (method) => {
    const dorset: CurveOptions = { baselineUntil: '2016', method }
    const england: CurveOptions = { baselineUntil: '2020', method }

    it('says Dorset’s plans were still rising in 2017 and yet fewer than forecast', () => {
      expect(statusIn('2017', DORSET_PLANS, dorset)).toBe('bending')
    })

    it.each(['2018', '2019'])('says Dorset’s plans had turned by %s', (year) => {
      expect(statusIn(year, DORSET_PLANS, dorset)).toBe('turned')
    })

    it.each(['2021', '2022', '2023', '2024'])(
      'says the worsening of England’s rate had slowed in %s',
      (year) => {
        expect(statusIn(year, ENGLAND_LOOKED_AFTER, england)).toBe('bending')
      },
    )

    it('says England’s rate had turned by 2025', () => {
      expect(statusIn('2025', ENGLAND_LOOKED_AFTER, england)).toBe('turned')
    })
  },
)

describe('the straight line under the published curves', () => {
  it('is the one the method’s own worked figures give', () => {
    const { forecast } = curve(snapshots('plans', DORSET_PLANS), {
      baselineUntil: '2016',
      method: 'straight-line',
    })
    expect(forecast.points.map((point) => point.value)).toEqual(
      [473.5, 533.5, 593.5].map((value) => expect.closeTo(value, 9)),
    )
    const [first] = forecast.points[0]!.ranges
    expect([Math.round(first!.lower), Math.round(first!.upper)]).toEqual([407, 540])
  })

  it('leaves the gap to the forecast unrounded', () => {
    const { verdict } = curve(snapshots('plans', DORSET_PLANS), {
      polarity: 'lower',
      baselineUntil: '2016',
      method: 'straight-line',
    })
    expect(verdict.gap?.value).toBeCloseTo(-288.5, 9)
  })
})
