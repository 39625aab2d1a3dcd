import { describe, expect, it } from 'vitest'
import { forecast } from '../forecast/forecast.js'
import type { Indicator } from '../model/indicator.js'
import { addMonths, isoDate, parseIsoDate } from '../period/calendar.js'
import type { Period } from '../period/period.js'
import { judgedRun, runErrors } from './judged-run.js'
import { snapshots } from './published.fixture.js'

/** Years to the end of every quarter: each shares nine months with the one before it. */
function rolling(values: readonly number[]): Indicator {
  const points = values.map((value, index) => {
    const end = addMonths({ year: 2015, month: 3, day: 31 }, 3 * index)
    const start = addMonths({ year: 2014, month: 4, day: 1 }, 3 * index)
    const period: Period = {
      label: `Year ending ${isoDate(end)}`,
      type: 'year-ending',
      start: isoDate(start),
      end: isoDate(end),
    }
    return { period, value }
  })
  return { ...snapshots('rolling', { 2015: 1 }), frequency: 'quarterly', timing: 'rolling', points }
}

describe('the run a verdict rests on', () => {
  it('leaves out rolling figures that share data with the history, and keeps every fourth of the rest', () => {
    const indicator = rolling(Array.from({ length: 20 }, (_, index) => 100 + index))
    const made = forecast(indicator, { until: indicator.points[9]!.period.label, horizon: 10 })
    const { points, overlapping } = judgedRun(indicator, made)
    expect(points.map(({ point }) => point.period.end)).toEqual(['2018-12-31', '2019-12-31'])
    expect(overlapping).toBe(8)
    const ends = points.map(({ point }) => parseIsoDate(point.period.start))
    expect(ends).not.toContain(null)
  })

  it('leaves out a figure the publisher has kept back', () => {
    const indicator = snapshots('plans', { 2013: 10, 2014: 12, 2015: 11, 2016: 12, 2017: null, 2018: 9 })
    expect(
      judgedRun(indicator, forecast(indicator, { until: '2015' })).points.map((point) => point.actual),
    ).toEqual([12, 9])
  })

  it('allows no figure to be known better than it is printed', () => {
    const indicator = snapshots('plans', { 2013: 10, 2014: 10, 2015: 10, 2016: 10, 2017: 11 })
    const made = forecast(indicator, { until: '2016' })
    const joint = made.joint!
    const certain = { ...joint, covariance: joint.covariance.map((row) => row.map(() => 0)) }
    const { covariance } = runErrors(judgedRun(indicator, made).points, certain, indicator, '2016-03-31')
    // An exact line keeps its figures' own scale, so the floor is the textbook one.
    expect(joint.scale.kind).toBe('identity')
    expect(covariance[0]![0]).toBeCloseTo(1 / 12, 9)
  })
})
